using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Policies;
using Network.Grains.Scores;

namespace Network.Tests.Grains;

/// <summary>An association on its way to the title of home, step by step.</summary>
internal static class Applicant
{
    public static HomeRules Rules => Kunshan.Policy.Home!;

    /// <summary>Everything that an application consists of.</summary>
    public static ImmutableArray<string> Materials => [.. Rules.Materials.Select(m => m.Id)];

    /// <summary>Points for every item of a form, at most its own, with evidence.</summary>
    public static ImmutableArray<ScoreEntry> Scores(ScoreForm form, decimal points) => [
        .. form.Items.Select(i => new ScoreEntry(
            i.Id, Math.Min(points, i.Max.Value), "佐证一册"))];

    public static EnterpriseCommand.ApplyForHome Application(int year = 2024, decimal points = 4) =>
        new(year, "建家条件成熟", Scores(Rules.Score, points));

    public static EnterpriseCommand.RecommendHome Recommendation { get; } =
        new("同意推荐", Materials, []);

    public static Life Established() => Life.OfEnterprise().Given(
        new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
        new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));

    public static Life Applied() => Established().Given(Application());

    public static Life Recommended() => Applied().Given(Recommendation);

    public static Life Home() => Recommended().Given(
        new EnterpriseCommand.RecogniseHome(Kunshan.Today),
        new EnterpriseCommand.ReceivePlaque("昆科家〔2024〕1号"));

    public static Life Nominated() => Home().Given(
        new EnterpriseCommand.NominateForDemonstration(2024, "作用突出"));

    /// <summary>With a grant of 80,000 yuan, in two parts of 60 and 40 per cent.</summary>
    public static Life Awarded() => Nominated().Given(
        new EnterpriseCommand.ReceiveAward(2024, 8_000_000, Kunshan.Today));

    public static Life Paid() => Awarded().Given(
        new EnterpriseCommand.PayInstalment(2024, 4_800_000, Kunshan.Today, "first"));

    public static EnterpriseState Of(Life life) => (EnterpriseState)life.State;
}
