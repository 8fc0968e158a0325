using System.Collections.Immutable;
using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Optimise;

/// <summary>
/// A race of candidates under common draws. All get a few runs; who is clearly behind is out; the
/// others get as many again, until those left have had all runs. For each round call
/// <see cref="Run"/> for every place below <see cref="Alive"/>, on any threads, then
/// <see cref="EndRound"/>.
/// </summary>
public sealed class Race
{
    /// <summary>Runs of the first round.</summary>
    private const int FirstRuns = 24;

    /// <summary>Chance to drop the better of two in one comparison, at most.</summary>
    private const double Mistake = 1e-4;

    private readonly RaceEntry[] _entries;
    private readonly bool _frontier;
    private readonly int _runs;
    private RaceEntry[] _alive;
    private int _from;
    private int _until;
    private int _round;

    /// <param name="request">Has passed its check.</param>
    public Race(OptimiseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        _frontier = request.Frontier;
        _runs = request.Input.Runs;
        _entries =
        [
            .. request.Grid.Within(request.BudgetFen).Select(c => new RaceEntry(c,
                new(request.Input with { Levers = c.Apply(request.Input.Levers) },
                    RunScope.Horizon))),
        ];
        _alive = _entries;
        _until = Math.Min(FirstRuns, _runs);
    }

    public int Alive => _alive.Length;

    public bool IsOver => _from >= _runs;

    /// <summary>Gives one of those alive the runs of this round.</summary>
    public void Run(int place) => _alive[place].Run(_from, _until - _from);

    /// <summary>Drops who is clearly behind, and sets the next round.</summary>
    public OptimiseProgress EndRound()
    {
        foreach (var entry in _alive)
        {
            entry.Runs = _until;
            entry.Sum();
        }

        var limit = StudentQuantile.Of(1 - Mistake, _until - 1);
        var best = Best(_alive);
        foreach (var entry in _alive)
        {
            var rival = _frontier ? Best(_alive.Where(e =>
                e.Candidate.CostFen <= entry.Candidate.CostFen)) : best;
            var (mean, error) = entry.Behind(rival);
            entry.IsOut = rival != entry && mean > 0 && mean > limit * error;
        }

        _alive = [.. _alive.Where(e => !e.IsOut)];
        _from = _until;
        _until = Math.Min(_runs, 2 * _until);
        _round++;
        return new(_round, _alive.Length, _entries.Length - _alive.Length, _from,
            Ranked(best, best));
    }

    public OptimiseResult Result()
    {
        var best = Best(_alive);
        var close = _alive.Where(e => e != best)
            .OrderByDescending(e => e.Mean).ThenBy(e => e.Candidate.CostFen)
            .Select(e => Ranked(e, best));
        return new(Ranked(best, best), [.. close], _frontier ? Frontier(best) : [],
            _entries.Length, _entries.Sum(e => (long)e.Runs));
    }

    private ImmutableArray<RankedCandidate> Frontier(RaceEntry best)
    {
        var points = ImmutableArray.CreateBuilder<RankedCandidate>();
        var most = double.NegativeInfinity;
        foreach (var cost in _alive.GroupBy(e => e.Candidate.CostFen).OrderBy(g => g.Key))
        {
            var entry = Best(cost);
            if (entry.Mean > most)
            {
                most = entry.Mean;
                points.Add(Ranked(entry, best));
            }
        }

        return points.ToImmutable();
    }

    /// <summary>Of equals the cheapest, then the first.</summary>
    private static RaceEntry Best(IEnumerable<RaceEntry> entries) => entries
        .OrderByDescending(e => e.Mean).ThenBy(e => e.Candidate.CostFen).First();

    private static RankedCandidate Ranked(RaceEntry entry, RaceEntry best)
    {
        var all = (double)Math.Max(1, entry.Plan.AllOrganisations);
        var sorted = entry.Associations.ToArray();
        sorted.AsSpan().Sort();
        var (behind, error) = entry == best ? (0, 0) : entry.Behind(best);
        return new(entry.Candidate, entry.Runs, entry.Mean / all,
            sorted[Rank(0.05)] / all, sorted[Rank(0.95)] / all, behind / all, error / all);

        int Rank(double share) =>
            Math.Max(0, (int)Math.Ceiling(share * sorted.Length - 1e-9) - 1);
    }
}
