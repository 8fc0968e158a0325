namespace Network.Silo.Policies;

/// <summary>Finds what somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>Longest name that is compared, characters.</summary>
    private const int ComparedCharactersMax = 64;

    /// <summary>The known name with the fewest letters to change, or null when none is near: at
    /// most half of the letters may differ.</summary>
    public static string? Of(string given, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        if (given.Length is 0 or > ComparedCharactersMax)
            return null;

        return known.Where(k => k.Length is > 0 and <= ComparedCharactersMax)
            .Select(k => (Name: k, Distance: Distance(given, k)))
            .Where(k => k.Distance * 2 <= Math.Max(given.Length, k.Name.Length))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => k.Name)
            .FirstOrDefault();
    }

    /// <summary>Letters to insert, remove or change to get from one to the other.</summary>
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }

    private static bool Same(char a, char b) =>
        char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
