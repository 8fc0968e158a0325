using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>Numbers of plaques: one after another in each year, so that no two are the same.
/// </summary>
internal static class Plaques
{
    private const string Form = "{year}-{number}";

    /// <summary>A home recognised again for the same year keeps its number.</summary>
    public static Decision Issue(CityState state, CityCommand.IssuePlaque c, Context context)
    {
        var ofYear = state.Plaques.Where(p => p.Year == c.Year).ToList();
        var number = ofYear.FirstOrDefault(p => p.Host == c.Host)?.Number
            ?? ofYear.Select(p => p.Number).DefaultIfEmpty(0).Max() + 1;
        return Decision.Accept(new CityEvent.PlaqueIssued(c.Host, c.Year, number,
            (context.City!.Policy.Home?.Plaque.Value ?? Form)
                .Replace("{year}", c.Year.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal)
                .Replace("{number}", number.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal)));
    }
}
