using System.Collections.Immutable;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Workstation;
using Network.Silo;

namespace Network.Client.Demo;

/// <summary>What may happen next in the living city.</summary>
internal sealed class LifeDeeds(Policy policy, Draws draws, INetwork network)
{
    private enum Deed
    {
        Activity,
        Members,
        Visit,
        District,
        Begin,
        Found,
    }

    private static readonly (Deed, double)[] Deeds =
    [
        (Deed.Activity, 62), (Deed.Members, 14), (Deed.Visit, 10), (Deed.District, 8),
        (Deed.Begin, 1), (Deed.Found, 5),
    ];

    /// <summary>One thing that somebody does today; null where there is nobody to do it.
    /// </summary>
    public async Task<(GrainKey Key, GrainCommand Command)?> Next(
        LifeLists lists, DateOnly today, CancellationToken cancel)
    {
        var deed = draws.Pick(Deeds);
        if (deed == Deed.Found)
            return await Found(lists.Preparing, today, cancel);

        return deed switch
        {
            Deed.Members => On(lists.Associations, key =>
                new EnterpriseCommand.AdmitMembers([.. Enumerable
                    .Range(0, draws.Between(1, 4))
                    .Select(_ => new NewMember(MemberDrafts.Person(draws), today))])),
            Deed.Visit => On(lists.Stations, key => new WorkstationCommand.RecordVisit(
                today, draws.Between(1, 3), "专家企业行")),
            Deed.District => District(today),
            Deed.Begin => On(lists.Prospects, key => new EnterpriseCommand.BeginPreparing(today)),
            _ => On(lists.Associations, key => ActivityDraft.Next(draws, policy, 1).On(today)),
        };
    }

    private (GrainKey, GrainCommand)? On(
        ImmutableArray<GrainKey> grains, Func<GrainKey, GrainCommand> command)
    {
        if (grains.IsEmpty)
            return null;

        var key = draws.Pick(grains);
        return (key, command(key));
    }

    private (GrainKey, GrainCommand) District(DateOnly today)
    {
        var district = draws.Pick(policy.Districts);
        var a = ActivityDraft.Next(draws, policy, 1.5);
        return (GrainKey.OfDistrict(policy.City, district.Id), new DistrictCommand.RecordActivity(
            a.Category, today, a.Sessions, a.Participants, a.Items, a.MoneyFen,
            $"{district.Name.Zh}{a.Title}"));
    }

    /// <summary>The next step of somebody's founding, up to the establishment itself.</summary>
    private async Task<(GrainKey Key, GrainCommand Command)?> Found(
        ImmutableArray<GrainKey> preparing, DateOnly today, CancellationToken cancel)
    {
        if (preparing.IsEmpty)
            return null;

        var key = draws.Pick(preparing);
        if ((await network.Read(key, cancel))?.State is not EnterpriseState state)
            return null;

        var done = state.Steps.Select(s => s.Step).ToHashSet(StringComparer.Ordinal);
        var open = policy.Founding.Steps.FirstOrDefault(s => s.Required && !done.Contains(s.Id));
        return (key, open is null
            ? new EnterpriseCommand.Establish(today)
            : new EnterpriseCommand.CompleteStep(open.Id, today));
    }
}
