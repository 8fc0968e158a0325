using FsCheck;
using FsCheck.Fluent;
using Network.Grains;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

/// <summary>Money and points after every single event of any commands whatever. A failure prints
/// its list of numbers.</summary>
public sealed class MoneyInvariantTests
{
    private const int LivesMax = 200;

    [Fact]
    public void Rounds_AtEveryPrefix_KeepBoundsCountAndBudget() =>
        AtEveryPrefix(GrainKind.City, RandomHomes.Cities, (_, state) =>
            ((CityState)state).Rounds.All(r => Holds((CityState)state, r)));

    [Fact]
    public void Rounds_Closed_NeverChange() => ForAll(GrainKind.City, RandomHomes.Cities, life =>
    {
        var state = Catalog.Of(GrainKind.City).Initial;
        foreach (var fact in life.Events)
        {
            var closed = ((CityState)state).Rounds.Where(r => r.Stage == RoundStage.Closed);
            state = Catalog.Of(GrainKind.City).Evolve(state, fact);
            if (!closed.All(c => ((CityState)state).Round(c.Year) == c))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void Grants_AtEveryPrefix_AreSpentWithinPaidWithinAwarded() =>
        AtEveryPrefix(GrainKind.Enterprise, RandomHomes.Enterprises, (_, state) =>
            ((EnterpriseState)state).Grants.All(Holds));

    [Fact]
    public void Scores_AtEveryPrefix_StayWithinTheirCaps()
    {
        AtEveryPrefix(GrainKind.Enterprise, RandomHomes.Enterprises, (_, state) =>
            ((EnterpriseState)state).Home?.Application is not { } a
            || a.SelfScore.Concat(a.Review).All(Within));
        AtEveryPrefix(GrainKind.City, RandomHomes.Cities, (_, state) =>
            ((CityState)state).Rounds.All(r => r.Candidates.All(c => c.Score.All(Within))));
    }

    [Fact]
    public void Totals_AtEveryPrefix_AreTheSumsOfTheirParts() =>
        AtEveryPrefix(GrainKind.Enterprise, RandomHomes.Enterprises, (key, state) =>
        {
            var enterprise = (EnterpriseState)state;
            var amounts = Catalog.Of(GrainKind.Enterprise).Contribute(key, state).Amounts;
            long Sum(string metric) => amounts.Where(a => a.Metric == metric).Sum(a => a.Value);
            return Sum(Metric.GrantsPaid)
                    == Sum(Metric.GrantsSpent) + Sum(Metric.GrantsReturned)
                        + Sum(Metric.GrantsUnspent)
                && Sum(Metric.GrantsSpent) == amounts.Where(a =>
                    a.Metric.StartsWith($"{Metric.GrantsSpent}/", StringComparison.Ordinal))
                    .Sum(a => a.Value)
                && Sum(Metric.GrantsAwarded) == enterprise.Grants.Sum(g => g.AwardedFen)
                && Sum(Metric.Homes) <= Sum(Metric.HomesRecognised) - Sum(Metric.HomesWithdrawn)
                && Sum(Metric.DemonstrationUnits) <= Sum(Metric.Homes)
                && Sum(Metric.HomesRecommended) <= Sum(Metric.HomesApplied);
        });

    [Fact]
    public void Lives_OfTheseTests_ReachMoneySpentAndRoundsClosed()
    {
        var numbers = new Random(20240810);
        var seen = new HashSet<Type>();
        for (var i = 0; i < 300; i++)
        {
            int[] program = [.. Enumerable.Range(0, 120).Select(_ => numbers.Next())];
            seen.UnionWith(RandomHomes.Cities(program).Events
                .Concat(RandomHomes.Enterprises(program).Events).Select(e => e.GetType()));
        }

        seen.ShouldContain(typeof(CityEvent.RoundClosed));
        seen.ShouldContain(typeof(EnterpriseEvent.SpendingRecorded));
        seen.ShouldContain(typeof(EnterpriseEvent.GrantReturned));
        seen.ShouldContain(typeof(EnterpriseEvent.HomeRecommended));
    }

    private static bool Holds(CityState city, DemonstrationRound round) =>
        round.Units == 0 || (
            round.Bounds is { } bounds
            && round.Units <= bounds.UnitsMax
            && round.Candidates.All(c => c.GrantFen is null
                || (c.GrantFen >= bounds.GrantMinFen && c.GrantFen <= bounds.GrantMaxFen))
            && round.AwardedFen <= city.Budget(round.Year, bounds.Line!)!.AmountFen
            && (round.Stage != RoundStage.Closed || round.Units >= bounds.UnitsMin));

    private static bool Holds(HeldGrant grant) =>
        grant.SpentFen >= 0
        && grant.ReturnedFen >= 0
        && grant.SpentFen + grant.ReturnedFen <= grant.PaidFen
        && grant.PaidFen <= grant.AwardedFen
        && grant.Spendings.All(s => s.AmountFen > 0 && grant.Purposes.Contains(s.Purpose))
        && grant.Spendings.Select(s => s.Receipt).Distinct().Count() == grant.Spendings.Length
        && (grant.Plan.IsEmpty || grant.Plan.Sum(p => p.AmountFen) == grant.AwardedFen);

    private static bool Within(Network.Grains.Scores.ScoreLine line) =>
        line.Points >= 0 && line.Points <= line.Max && line.Points * 2 % 1 == 0;

    private static void AtEveryPrefix(GrainKind kind, Func<IEnumerable<int>, Life> live,
        Func<GrainKey, GrainState, bool> holds) => ForAll(kind, live, life =>
        {
            var logic = Catalog.Of(kind);
            var state = logic.Initial;
            foreach (var fact in life.Events)
            {
                state = logic.Evolve(state, fact);
                if (!holds(life.Key, state))
                {
                    return false;
                }
            }

            return true;
        });

    private static void ForAll(
        GrainKind kind, Func<IEnumerable<int>, Life> live, Func<Life, bool> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), program => holds(live(program)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LivesMax).WithEndSize(150)
                .WithName($"{kind}"));
}
