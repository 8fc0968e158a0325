using System.Collections.Immutable;
using Network.Grains.Policies;
using Network.Grains.Scores;

namespace Network.Client.Demo;

/// <summary>Draws which associations become homes of science workers, and which of those are
/// selected as demonstration units; none where the policy has no title that is given as
/// associations ripen.</summary>
internal sealed class DemoHomes
{
    /// <summary>Days that an association works before it applies.</summary>
    private const int WorkedDays = 120;

    /// <summary>Money of grants is in steps of ten thousand yuan, fen.</summary>
    private const long StepFen = 1_000_000;

    /// <summary>Homes whose application still waits for somebody at the end.</summary>
    private const int Waiting = 3;

    /// <summary>Share of the most points that good applicants get.</summary>
    private const double Good = 0.86;

    /// <summary>What a place further down in a round costs, as a share of the most points.
    /// </summary>
    private const double Place = 0.04;

    /// <summary>How far single items lie apart, as a share of the most points.</summary>
    private const double Spread = 0.1;

    private readonly Policy _policy;
    private readonly DemoSpan _span;
    private readonly Draws _draws;

    public DemoHomes(int seed, Policy policy, DemoSpan span, IEnumerable<DemoHost> hosts)
    {
        (_policy, _span, _draws) = (policy, span, Draws.Of(seed, "homes"));
        var homes = policy.Home is { Rolling.Value: true }
            ? hosts.Where(h => h.Founded is not null).Select(Home).ToList()
            : [];
        Rounds = policy.Demonstration is { } rules ? [.. Plan(rules, homes)] : [];
        Homes = [.. homes];
    }

    public ImmutableArray<DemoHome> Homes { get; }

    public ImmutableArray<DemoRound> Rounds { get; }

    /// <summary>The year's budget of a round, fen: enough for grants in the middle.</summary>
    public static long BudgetFen(DemonstrationRules rules) =>
        rules.UnitsMax.Value * Middle(rules);

    /// <summary>Points for a form that most are content with, with evidence.</summary>
    /// <param name="rank">Place among those who are compared; the first is 0.</param>
    public static ImmutableArray<ScoreEntry> Scores(ScoreForm form, Draws draws, int rank = 0) =>
    [
        .. form.Items.Select(i => new ScoreEntry(i.Id, Math.Round(i.Max.Value * 2
            * (decimal)(Good - (Place * rank) + (Spread * (draws.Unit() - 0.5)))) / 2,
            $"佐证材料（{i.Name.Zh}）")),
    ];

    private DemoHome Home(DemoHost host, int number)
    {
        if (number < Waiting)
        {
            var handedIn = DemoSpan.Workday(_span.Until.AddDays(-9 - number));
            var looked = DemoSpan.Workday(_span.Until.AddDays(number == 0 ? -4 : 6));
            return new DemoHome(host, handedIn, looked, DemoSpan.Workday(looked.AddDays(9)));
        }

        var first = host.Founded!.Value > host.Registered ? host.Founded.Value : host.Registered;
        var from = first.AddDays(WorkedDays).DayNumber;
        var applied = DemoSpan.Workday(DateOnly.FromDayNumber(
            from + (int)((_span.Until.DayNumber - from) * _draws.Unit())));
        if (_draws.Chance(0.1))
        {
            return new DemoHome(host, applied, null, null);
        }

        var recommended = DemoSpan.Workday(applied.AddDays(_draws.Between(4, 15)));
        return new DemoHome(host, applied, recommended,
            DemoSpan.Workday(recommended.AddDays(_draws.Between(5, 20))));
    }

    /// <summary>A round for each year in which there are homes enough for one.</summary>
    private IEnumerable<DemoRound> Plan(DemonstrationRules rules, List<DemoHome> homes)
    {
        for (var year = _span.From.Year; year <= _span.Until.Year; year++)
        {
            var round = new DemoRound(year,
                _policy.DeadlineOf(rules.Deadline)?.Due.Value.In(year)
                ?? new DateOnly(year, 8, 31));
            var ready = homes.FindAll(h => h.Round is null
                && h.Recognised is { } on && on < HomeStory.Nominated(round));
            if (round.Budget <= _span.From || ready.Count < rules.UnitsMin.Value)
            {
                continue;
            }

            var nominated = ready.Take(rules.UnitsMax.Value + 1).ToList();
            var selected = Math.Min(rules.UnitsMax.Value, nominated.Count);
            for (var i = 0; i < nominated.Count; i++)
            {
                homes[homes.IndexOf(nominated[i])] = nominated[i] with
                {
                    Round = year,
                    GrantFen = i < selected ? Grant(rules, i, selected) : null,
                };
            }

            yield return round;
        }
    }

    /// <summary>Around the middle, more for the first and less for the last of them.</summary>
    private static long Grant(DemonstrationRules rules, int rank, int selected)
    {
        var more = rank == 0 ? StepFen : rank == selected - 1 ? -StepFen : 0;
        return Math.Clamp(Middle(rules) + (selected > 1 ? more : 0),
            rules.GrantMin.Value, rules.GrantMax.Value);
    }

    private static long Middle(DemonstrationRules rules) =>
        (rules.GrantMin.Value + rules.GrantMax.Value) / 2;
}
