using System.Globalization;
using Network.Grains.Policies;
using Network.Grains.Workstation;

namespace Network.Client.Demo;

/// <summary>Draws a city's expert workstations at hosts that have the people for one.</summary>
internal sealed class DemoStations(int seed, Policy policy, DemoSpan span)
{
    public const int Count = 20;

    /// <summary>Stations whose agreement ends within the days that the city is warned of.</summary>
    private const int Expiring = 3;

    /// <summary>Stations whose agreement has run out without a renewal.</summary>
    private const int Expired = 2;

    private static readonly string[] Fields =
        ["精密制造", "新型显示", "集成电路", "高分子材料", "生物医药", "智能装备", "新能源", "小核酸"];

    private static readonly (WorkstationKind, double)[] Kinds =
    [
        (WorkstationKind.Expert, 9), (WorkstationKind.Academician, 5),
        (WorkstationKind.Overseas, 3), (WorkstationKind.Society, 3),
    ];

    private static readonly (WorkstationLevel, double)[] Levels =
    [
        (WorkstationLevel.City, 6), (WorkstationLevel.Provincial, 3),
        (WorkstationLevel.National, 1),
    ];

    private readonly Draws _draws = Draws.Of(seed, "stations");
    private int _experts;

    /// <param name="hosts">Hosts whose associations last, the largest first.</param>
    public IReadOnlyList<DemoStation> At(IReadOnlyList<DemoHost> hosts) =>
        [.. hosts.Take(Count).Select(Station)];

    private DemoStation Station(DemoHost host, int number)
    {
        var shortest = policy.Workstations.TermYearsMin.Value;
        var years = _draws.Between(shortest, policy.Workstations.TermYearsMax.Value);
        var ready = host.Registered.AddDays(10);
        DateOnly signed, ends;
        if (number < Expiring + Expired)
        {
            var within = policy.Workstations.ExpiringWithinDays.Value;
            ends = span.Until.AddDays(number < Expiring
                ? _draws.Between(5, within - 5)
                : -_draws.Between(20, 200));
            signed = ends.AddDays(1).AddYears(-shortest);
        }
        else
        {
            signed = span.At(0.04 + (0.9 * _draws.Unit()));
            ends = signed.AddYears(years).AddDays(-1);
        }

        var opened = DemoSpan.Workday(signed.AddDays(-20) < ready ? ready : signed.AddDays(-20));
        if (number >= Expiring + Expired && signed < opened)
        {
            signed = opened;
            ends = signed.AddYears(years).AddDays(-1);
        }

        return new DemoStation($"demo-{(number + 1).ToString("D2", CultureInfo.InvariantCulture)}",
            host, _draws.Pick(Kinds), _draws.Pick(Levels), _draws.Pick(Fields), opened, signed,
            ends, [.. Enumerable.Range(0, _draws.Between(1, 3)).Select(_ => ++_experts)]);
    }
}
