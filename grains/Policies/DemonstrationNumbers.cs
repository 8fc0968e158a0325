using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>Numbers of the selection of demonstration units that a city may override.</summary>
internal static class DemonstrationNumbers
{
    private const long UnitsMax = 1_000;

    /// <summary>Largest grant that an override can set, fen (ten million yuan).</summary>
    private const long GrantFenMax = 1_000_000_000;

    public static ImmutableArray<PolicyNumber> All { get; } = [
        Units("demonstration.units-min", new("示范单位数下限（家）",
            "Demonstration units a year, at least"),
            d => d.UnitsMin, (d, r) => d with { UnitsMin = r }),
        Units("demonstration.units-max", new("示范单位数上限（家）",
            "Demonstration units a year, at most"),
            d => d.UnitsMax, (d, r) => d with { UnitsMax = r }),
        Grant("demonstration.grant-min-fen", new("示范单位经费下限（分）", "Smallest grant, fen"),
            d => d.GrantMin, (d, r) => d with { GrantMin = r }),
        Grant("demonstration.grant-max-fen", new("示范单位经费上限（分）", "Largest grant, fen"),
            d => d.GrantMax, (d, r) => d with { GrantMax = r }),
    ];

    private static PolicyNumber Units(string path, Kernel.LocalText name,
        Func<DemonstrationRules, Rule<int>> read,
        Func<DemonstrationRules, Rule<int>, DemonstrationRules> write) => new(
            path, name, 0, UnitsMax, p => read(p.Demonstration!).Value,
            (p, v) => p with
            {
                Demonstration = write(
                    p.Demonstration!, read(p.Demonstration!) with { Value = (int)v }),
            });

    private static PolicyNumber Grant(string path, Kernel.LocalText name,
        Func<DemonstrationRules, Rule<long>> read,
        Func<DemonstrationRules, Rule<long>, DemonstrationRules> write) => new(
            path, name, 0, GrantFenMax, p => read(p.Demonstration!).Value,
            (p, v) => p with
            {
                Demonstration = write(
                    p.Demonstration!, read(p.Demonstration!) with { Value = v }),
            });
}
