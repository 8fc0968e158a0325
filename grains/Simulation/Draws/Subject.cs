namespace Network.Grains.Simulation.Draws;

/// <summary>
/// The number by which a class, a district or a parameter is addressed in draws. It comes from the
/// name, not from the place in a list: another class beside it leaves its draws as they are.
/// </summary>
internal static class Subject
{
    /// <summary>Numbers of names, all different; names that meet step aside in their order.
    /// </summary>
    public static uint[] Of(IEnumerable<string> names)
    {
        var taken = new HashSet<uint>();
        return [.. names.Select(name =>
        {
            var number = Hash(name);
            while (!taken.Add(number))
            {
                number = unchecked(number + 1);
            }

            return number;
        })];
    }

    /// <summary>FNV-1a.</summary>
    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return hash;
    }
}
