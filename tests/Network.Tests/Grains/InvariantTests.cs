using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Network.Grains;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

/// <summary>What holds after any commands whatever. A failure prints its list of numbers.
/// </summary>
public sealed class InvariantTests
{
    /// <summary>Lives tried for each kind.</summary>
    private const int LivesMax = 300;

    public static TheoryData<GrainKind> Kinds => [.. Enum.GetValues<GrainKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Events_ReadBackFromJson_FoldToTheSameBytes(GrainKind kind) =>
        ForAllLives(kind, life => Json(life.Replayed()) == Json(life.State)
            && Json(JsonSerializer.Deserialize(
                Json(life.State), life.State.GetType(), Wire.Options)!) == Json(life.State));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Contributions_Standing_AreNeverNegative(GrainKind kind) =>
        ForAllLives(kind, life => life.Contribution.Amounts.All(a => a.Value > 0));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Contributions_StepByStep_SumToTheLast(GrainKind kind) =>
        ForAllLives(kind, life =>
        {
            var logic = Catalog.Of(kind);
            var state = logic.Initial;
            var before = Contribution.None("kunshan");
            var totals = new Dictionary<(Dimensions, Period, string), long>();
            foreach (var fact in life.Events)
            {
                state = logic.Evolve(state, fact);
                var after = logic.Contribute(life.Key, state);
                foreach (var (where, amount) in Contribution.Difference(before, after))
                {
                    var at = (where, amount.Period, amount.Metric);
                    totals[at] = totals.GetValueOrDefault(at) + amount.Value;
                }

                before = after;
            }

            return totals.Where(t => t.Value != 0)
                .Select(t => (t.Key.Item1, new Amount(t.Key.Item2, t.Key.Item3, t.Value)))
                .ToHashSet()
                .SetEquals(life.Contribution.Amounts.Select(a =>
                    (life.Contribution.Where, a)));
        });

    [Fact]
    public void Members_AreWhoJoinedLessWhoLeft() =>
        ForAllLives(GrainKind.Enterprise, life =>
        {
            long Sum(string metric) => life.Contribution.Amounts
                .Where(a => a.Metric == metric).Sum(a => a.Value);
            return Sum(Metric.Members) == Sum(Metric.MembersJoined) - Sum(Metric.MembersLeft)
                && Sum(Metric.CoveredMembers) <= Sum(Metric.Members)
                && Sum(Metric.Associations) == Sum(Metric.Established) - Sum(Metric.Ended)
                && Sum(Metric.Associations) + Sum(Metric.Prospects) + Sum(Metric.Preparing)
                    == Sum(Metric.Hosts);
        });

    [Fact]
    public void Lives_Together_ReachEveryEventAndEachHasASentence()
    {
        foreach (var logic in Catalog.All)
        {
            var seen = new HashSet<Type>();
            var numbers = new Random(20240715);
            for (var i = 0; i < 400 && seen.Count < logic.Events.Count; i++)
            {
                var life = RandomLives.Of(logic.Kind,
                    Enumerable.Range(0, 150).Select(_ => numbers.Next()).Prepend(0));
                seen.UnionWith(life.Events.Select(e => e.GetType()));
                life.Events.Select(logic.Tell).ShouldAllBe(t =>
                    t.Zh.Length > 0 && t.En.Length > 0);
            }

            logic.Events.Values.Except(seen).ShouldBeEmpty(logic.Kind.ToString());
        }
    }

    [Fact]
    public void States_OfAnOrdinaryAssociation_AreSmall()
    {
        var life = Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)),
            MemberRollTests.Admit(10));

        Json(life.State).Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void Project_OfTheGrains_ReferencesNoPackageButTheAnalyzer()
    {
        var project = File.ReadAllText(
            Path.Combine(Tidy.Repository.Root, "grains", "Network.Grains.csproj"));

        project.Split("PackageReference").Length.ShouldBe(2);
        project.ShouldContain("BannedApiAnalyzers");
        project.ShouldNotContain("ProjectReference");
    }

    private static void ForAllLives(GrainKind kind, Func<Life, bool> holds) =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<int[]>(),
            program => holds(RandomLives.Of(kind, program.Prepend(0))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(LivesMax).WithEndSize(120));

    private static string Json(object value) =>
        JsonSerializer.Serialize(value, value.GetType(), Wire.Options);
}
