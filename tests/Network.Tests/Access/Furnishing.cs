using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Assessment;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Pairing;
using Network.Grains.Panel;
using Network.Grains.Project;
using Network.Grains.Scenario;
using Network.Grains.Workstation;
using Network.Silo;
using Network.Tests.Api;
using Network.Tests.Grains;

namespace Network.Tests.Access;

/// <summary>Puts a grain of every kind into the units of the two cities.</summary>
internal sealed class Furnishing(ApiHost host, MarkedPeople people)
{
    private static readonly DateOnly Day = new(2024, 3, 5);

    private static readonly DateOnly Later = new(2026, 12, 31);

    /// <summary>Ids of the experts.</summary>
    public Dictionary<Whose, string> Experts { get; } =
        new() { [Whose.Abroad] = "nobody" };

    public async Task Furnish()
    {
        await host.Settled();
        foreach (var whose in Enum.GetValues<Whose>())
        {
            await Open(whose);
        }

        foreach (var whose in new[] { Whose.Own, Whose.Other })
        {
            await Work(whose);
            await Judge(whose);
        }

        await host.Settled();
    }

    /// <summary>A host with its association and workstation.</summary>
    private async Task Open(Whose whose)
    {
        var id = TwoCities.IdOf(GrainKind.Enterprise, whose);
        var district = TwoCities.DistrictOf(whose);
        await Send(GrainKind.Enterprise, whose,
            new EnterpriseCommand.Register(
                district, Kunshan.Profile with { Name = id, Industry = null }),
            new EnterpriseCommand.Establish(Day));
        await Send(GrainKind.Workstation, whose, new WorkstationCommand.Open($"站 {id}", id,
            district, WorkstationKind.Academician, WorkstationLevel.City, "材料", Day));
    }

    private async Task Work(Whose whose)
    {
        var id = TwoCities.IdOf(GrainKind.Enterprise, whose);
        await Send(GrainKind.Enterprise, whose,
            new EnterpriseCommand.SetContact(Somebody(whose, Role.Secretary)),
            new EnterpriseCommand.AdmitMembers([
                new(Somebody(whose, Role.Secretary), Day, Id: "m1"),
                new(Somebody(whose, Role.Secretary), Day, Id: "m2")]),
            new EnterpriseCommand.ElectLeaders(Day, [
                new("chair", Person: Somebody(whose, Role.Secretary)),
                new("secretary-general", "m1")]),
            new EnterpriseCommand.AskService("workers-request", "人才公寓", "希望协调",
                Somebody(whose, Role.Secretary), TwoCities.IdOf(GrainKind.Service, whose)),
            new EnterpriseCommand.NominateForHonour("baling-youth", 2024, "业绩突出",
                Person: Somebody(whose, Role.Secretary),
                Nomination: TwoCities.IdOf(GrainKind.Nomination, whose)));
        var roll = (EnterpriseState)(await host.Get<INetwork>().Read(
            TwoCities.KeyOf(GrainKind.Enterprise, whose)))!.State;
        await Send(GrainKind.Enterprise, whose, new EnterpriseCommand.NameMentor(
            roll.Members[1].Id, TwoCities.IdOf(GrainKind.Pairing, whose)));
        await host.Settled();
        await Send(GrainKind.Pairing, whose, new PairingCommand.Enrol(
            Somebody(whose, Role.Secretary), Day, "随祖母生活", Somebody(whose, Role.Secretary)));
        await Send(GrainKind.Project, whose, new ProjectCommand.Propose(id,
            TwoCities.DistrictOf(whose), "ideals-contributions", "节能改造", "降耗一成", Day, Later,
            100, [new(Somebody(whose, Role.Secretary), true)]));
        await Send(GrainKind.Assessment, whose, new AssessmentCommand.Receive(id, id,
            TwoCities.DistrictOf(whose), 2024, new([], [], []), []));
        await Send(GrainKind.Scenario, whose,
            new ScenarioCommand.Create("多办活动", RandomScenarios.Plan(1)));
    }

    /// <summary>An expert at the workstation, who sits on a panel.</summary>
    private async Task Judge(Whose whose)
    {
        await Send(GrainKind.City, whose, new CityCommand.RegisterExpert(
            Somebody(whose, Role.WorkstationContact), "教授", "苏州大学"));
        var city = (CityState)(await host.Get<INetwork>().Read(
            TwoCities.KeyOf(GrainKind.City, whose)))!.State;
        var expert = Experts[whose] = city.Experts[^1].Id;
        await Send(GrainKind.City, whose, new CityCommand.PlaceExpert(
            expert, TwoCities.IdOf(GrainKind.Workstation, whose), Day, 3));
        await Send(GrainKind.Panel, whose,
            new PanelCommand.Open("评审会", 2024, 1_000, [new("commended", 2, 400)]),
            new PanelCommand.EnterProject("p-1", "节能改造", "h-1"),
            new PanelCommand.SeatCommittee(expert));
    }

    private PersonalData Somebody(Whose whose, Role own) => whose == Whose.Own
        ? people.Somebody(Role.CityStaff, Role.DistrictStaff, own)
        : people.Somebody(Role.CityStaff);

    private async Task Send(
        GrainKind kind, Whose whose, params ImmutableArray<GrainCommand> commands)
    {
        var city = TwoCities.CityOf(whose);
        var everybody = new Actor("furnisher",
            [.. Enum.GetValues<Role>().Select(r => new Grant(r, city))]);
        foreach (var command in commands)
        {
            var outcome = await host.Get<INetwork>().Execute(
                TwoCities.KeyOf(kind, whose), command, Guid.NewGuid(), everybody);
            outcome.ShouldBeOfType<Outcome.Done>($"{kind} {command}: {outcome}");
        }
    }
}
