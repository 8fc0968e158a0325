using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>One drawn activity, before it is told to whoever held it.</summary>
internal sealed record ActivityDraft(
    string Category, int Sessions, int Participants, int Items, long MoneyFen, string Title)
{
    private const int FenPerYuan = 100;

    /// <param name="size">How much larger than usual the holder is, 1 for usual.</param>
    public static ActivityDraft Next(Draws draws, Policy policy, double size)
    {
        var (category, shape) = draws.Pick([.. policy.Activities.Select(
            c => ((c, ActivityShape.Of(c)), ActivityShape.Of(c).Weight))]);
        var sessions = draws.Chance(0.8) ? 1 : draws.Between(2, 4);
        return new ActivityDraft(
            category.Id,
            sessions,
            sessions * draws.LogNormal(shape.Participants * size, ActivityShape.Sigma, 3, 3_000),
            draws.Chance(0.2) ? draws.LogNormal(20, 1, 1, 900) : 0,
            draws.Chance(0.6)
                ? (long)sessions * draws.LogNormal(shape.Yuan, 0.7, 200, 200_000) * FenPerYuan
                : 0,
            draws.Pick(shape.Titles));
    }

    public EnterpriseCommand On(DateOnly date) => new EnterpriseCommand.RecordActivity(
        Category, date, Sessions, Participants, Items, MoneyFen, Title);
}
