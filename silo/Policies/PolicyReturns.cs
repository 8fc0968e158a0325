using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Official yearly tables.</summary>
internal static class PolicyReturns
{
    private const int IndentMax = 3;

    /// <param name="counted">Every name that the network counts by under this policy.</param>
    public static ImmutableArray<StatisticalReturn> Read(
        PolicySection top, PolicyRules rules, ImmutableArray<string> counted) =>
        !top.Has("returns") ? [] : top.Entries("returns", r => new StatisticalReturn(
            r.Slug("id"),
            r.Local("name"),
            r.Entries("lines", l => new ReturnLine(
                l.Slug("id"),
                l.Local("name"),
                l.Local("unit"),
                l.Words("sum", counted),
                l.Has("indent") ? l.Integer("indent", 0, IndentMax) : 0), l => l.Id),
            rules.Source(r)), r => r.Id, mayBeEmpty: true);
}
