using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Tests.Grains;

namespace Network.Tests.Documents;

/// <summary>What the stories of the Kunshan notice have in common.</summary>
internal static class KunshanYear
{
    public static EnterpriseCommand.NominateForDemonstration Nomination { get; } =
        new(2024, "建家成效突出");

    public static Task<PolicyYear> Begin(DateOnly day) =>
        PolicyYear.Begin("kunshan-2024", day.Year, day.Month, day.Day);

    public static EnterpriseCommand.ApplyForHome Application(Policy policy, int year) => new(
        year, "具备场地、队伍和活动，申请认定", Applicant.Scores(policy.Home!.Score, 4));

    public static EnterpriseCommand.RecommendHome Recommendation(Policy policy) => new(
        "材料齐全，同意推荐", [.. policy.Home!.Materials.Select(m => m.Id)], []);

    public static CityCommand.ScoreCandidate Score(Policy policy, string host, decimal points) =>
        new(2024, host, Applicant.Scores(policy.Demonstration!.Score!, points));

    /// <summary>An association of this spring.</summary>
    public static async Task<GrainKey> Founded(this PolicyYear year, string id, string district)
    {
        var key = GrainKey.OfEnterprise(year.City, id);
        await year.Do(key,
            new EnterpriseCommand.Register(district, new HostProfile(
                $"昆山{id}精密机械有限公司", HostKind.Enterprise, Ownership.Private, Staff: 300,
                TechnicalStaff: 60)),
            new EnterpriseCommand.Establish(new DateOnly(2024, 3, 18)));
        return key;
    }

    /// <summary>An association with the plaque.</summary>
    public static async Task<GrainKey> Home(this PolicyYear year, string id, string district)
    {
        var key = await year.Founded(id, district);
        await year.Do(key, Application(year.Policy, 2024), Recommendation(year.Policy),
            new EnterpriseCommand.RecogniseHome(new DateOnly(2024, 7, 15)));
        return key;
    }

    /// <summary>Homes that their districts nominated in time.</summary>
    public static async Task<ImmutableArray<GrainKey>> Candidates(
        this PolicyYear year, params string[] ids)
    {
        var keys = ImmutableArray.CreateBuilder<GrainKey>();
        for (var i = 0; i < ids.Length; i++)
        {
            keys.Add(await year.Home(ids[i], year.Policy.Districts[i].Id));
            await year.Do(keys[i], Nomination);
        }

        await year.Settled();
        return keys.ToImmutable();
    }

    /// <summary>A demonstration unit with this grant, beside another with 50,000 yuan.</summary>
    public static async Task<GrainKey> Awarded(this PolicyYear year, long fen)
    {
        var city = GrainKey.OfCity(year.City);
        var units = await year.Candidates("h1", "h2");
        year.ComesTo(new DateOnly(2024, 9, 12));
        await year.Do(city,
            new CityCommand.SetBudget(2024, "demonstration-grants", 30_000_000),
            new CityCommand.OpenRound(2024),
            Score(year.Policy, "h1", 22.5m), Score(year.Policy, "h2", 20),
            new CityCommand.SelectUnit(2024, "h1", fen),
            new CityCommand.SelectUnit(2024, "h2", 5_000_000),
            new CityCommand.CloseRound(2024));
        await year.Settled();
        return units[0];
    }
}
