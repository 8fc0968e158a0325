using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Tests.Journal;

/// <summary>What a store must answer, kept in dictionaries: slow, small and plainly right.
/// </summary>
internal sealed class StoreModel
{
    private readonly Dictionary<GrainKey, List<Guid>> streams = [];

    private readonly Dictionary<GrainKey, Contribution> contributions = [];

    public long Head { get; private set; }

    public IEnumerable<GrainKey> Streams => streams.Keys;

    public long VersionOf(GrainKey key) => streams.GetValueOrDefault(key)?.Count ?? 0;

    public Contribution ContributionOf(GrainKey key) =>
        contributions.GetValueOrDefault(key, Units.None);

    public AppendResult Append(AppendUnit unit)
    {
        var commands = streams.GetValueOrDefault(unit.Key, []);
        if (commands.LastIndexOf(unit.CommandId) is var spent and >= 0)
        {
            return new AppendResult.Duplicate(spent + 1);
        }

        if (unit.ExpectedVersion != commands.Count)
        {
            return unit.ExpectedVersion < commands.Count
                ? new AppendResult.Conflict()
                : new AppendResult.Ahead();
        }

        commands.AddRange(unit.Events.Select(_ => unit.CommandId));
        streams[unit.Key] = commands;
        contributions[unit.Key] = unit.Contribution ?? ContributionOf(unit.Key);
        Head += unit.Events.Length;
        return new AppendResult.Appended(commands.Count, Head);
    }

    public IReadOnlyList<Guid> CommandsOf(GrainKey key) => streams[key];

    public Dictionary<(Dimensions, Period, string), long> Totals()
    {
        var totals = new Dictionary<(Dimensions, Period, string), long>();
        foreach (var contribution in contributions.Values)
        {
            foreach (var amount in contribution.Amounts)
            {
                var at = (contribution.Where, amount.Period, amount.Metric);
                totals[at] = totals.GetValueOrDefault(at) + amount.Value;
            }
        }

        return totals;
    }
}
