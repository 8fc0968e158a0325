using Network.Client.Demo;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Tests.Demo;

/// <summary>A city without a store: commands are decided and folded in memory, one after the
/// other, and what a grain owes another is delivered at once.</summary>
internal sealed class FoldedCity(Policy policy)
{
    private static readonly Actor Network = new("network", []);

    private readonly Dictionary<GrainKey, GrainState> _states = [];
    private readonly CityFacts _facts =
        new(policy.City, policy, [.. policy.Districts.Select(d => d.Id)]);

    public List<string> Refusals { get; } = [];

    public int Events { get; private set; }

    public IEnumerable<(GrainKey Key, GrainState State)> Grains =>
        _states.Select(s => (s.Key, s.Value));

    public void Found(DateOnly today) => Give(
        GrainKey.OfCity(policy.City),
        new CityCommand.Found(policy.Id, policy.CityName, [.. policy.Districts.Select(d =>
            new CityDistrict(d.Id, d.Name, d.Kind, d.Column, d.Row))]),
        Guid.NewGuid(), today);

    public void Play(IEnumerable<PastCommand> history)
    {
        foreach (var c in history)
        {
            Give(c.Key, c.Command, c.Id, c.Day);
        }
    }

    /// <summary>A standing metric over all grains.</summary>
    public long Standing(string metric) => Amounts()
        .Where(a => a.Period.IsStanding && a.Metric == metric).Sum(a => a.Value);

    /// <summary>A metric over all months and years of a year.</summary>
    public long InYear(string metric, int year) => Amounts()
        .Where(a => !a.Period.IsDay && a.Period.YearOf == year && a.Metric == metric)
        .Sum(a => a.Value);

    public IEnumerable<Amount> Amounts() => _states.SelectMany(
        s => Catalog.Of(s.Key.Kind).Contribute(s.Key, s.Value).Amounts);

    private void Give(GrainKey key, GrainCommand command, Guid id, DateOnly today)
    {
        var logic = Catalog.Of(key.Kind);
        var state = _states.GetValueOrDefault(key, logic.Initial);
        var decision = logic.Decide(state, command, new Context(key, Network, today, id, _facts));
        if (decision is Decision.Refused refused)
        {
            Refusals.Add($"{today:yyyy-MM-dd} {key} {command}: {refused.Why}");
            return;
        }

        foreach (var fact in ((Decision.Accepted)decision).Events)
        {
            state = logic.Evolve(state, fact);
            _states[key] = state;
            Events++;
            var n = 0;
            foreach (var owed in logic.React(key, state, fact))
            {
                Give(owed.Target, owed.Command, Context.Derive(id, $"owed/{n++}"), today);
            }
        }
    }
}
