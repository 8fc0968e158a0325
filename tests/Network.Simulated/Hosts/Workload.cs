using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Project;
using Network.Grains.Workstation;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Simulated.Checks;
using Network.Tests.Grains;

namespace Network.Simulated.Hosts;

/// <summary>What people of a small city say to their network: mostly sensible, not always
/// allowed, and often about the same few grains.</summary>
internal sealed class Workload(World world, Swarm swarm, Ledger ledger)
{
    private static readonly Actor Nobody = new("nobody", []);
    private static readonly string[] Stations = ["w1", "w2"];
    private static readonly string[] Projects = ["p1", "p2"];

    private readonly Dice dice = world.Dice;

    private Policy Policy => ledger.Policy;

    public GrainKey Key() => dice.Below(8) switch
    {
        0 => GrainKey.OfCity(Policy.City),
        1 => GrainKey.OfDistrict(Policy.City, District()),
        2 => GrainKey.OfWorkstation(Policy.City, dice.Of(Stations)),
        _ => Host(),
    };

    public Operation Next()
    {
        var (key, command) = Command();
        var story = ledger.Of(key);
        long? expected = dice.Chance(0.1) ? story.Version - dice.Below(2) : null;
        return new Operation(dice.Id(), key, command, dice.Chance(0.02) ? Nobody : Kunshan.Staff,
            expected, story.Told, ledger.City.Told);
    }

    /// <summary>A file of hosts and what they did; sometimes one that came before.</summary>
    public IReadOnlyList<OwedCommand> File()
    {
        var number = dice.Below(3);
        var cause = new ImportCause(Policy.City, "importer", $"file{number}").ToString();
        var of = new Dice((ulong)number);
        return [.. Enumerable.Range(0, 2 + number).SelectMany(i =>
        {
            var host = GrainKey.OfEnterprise(Policy.City, $"h{1 + of.Below(swarm.Enterprises)}");
            return new GrainCommand[]
            {
                new EnterpriseCommand.Register(
                    Policy.Districts[i % 3].Id, Kunshan.Profile),
                new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 1 + i)),
            }.Select(command => new OwedCommand(
                Context.Derive(Guid.Empty, $"{cause}/{host}/{i}/{StableNames.Of(command)}"),
                cause, host, StableNames.Of(command), Vocabulary.Write(command)));
        })];
    }

    private (GrainKey, GrainCommand) Command()
    {
        var city = GrainKey.OfCity(Policy.City);
        var station = GrainKey.OfWorkstation(Policy.City, dice.Of(Stations));
        var project = GrainKey.OfProject(Policy.City, dice.Of(Projects));
        var host = Host();
        var state = (EnterpriseState)ledger.Of(host).Newest.State;
        if (ledger.Of(host).Version == 0 || dice.Below(25) == 0)
            return (host, new EnterpriseCommand.Register(District(), Profile()));

        return dice.Below(20) switch
        {
            0 => (host, new EnterpriseCommand.UpdateHost(Profile())),
            1 or 2 => (host, new EnterpriseCommand.Establish(Day())),
            3 => (host, new EnterpriseCommand.Transfer(District(), "区划调整")),
            4 => (host, Roll(state)),
            5 => (host, Life()),
            6 => (station, new WorkstationCommand.Open("工作站", host.Id,
                state.District ?? "zhangpu", WorkstationKind.Academician, WorkstationLevel.City,
                "制造", Kunshan.Day(2024, 1, 8))),
            7 => (station, Station()),
            8 or 9 => (city, Expert((CityState)ledger.City.Newest.State)),
            10 => (city, dice.Below(3) == 0
                ? new CityCommand.OverridePolicy("eligibility.technical-staff-min",
                    dice.Between(1, 150), "试行")
                : Division()),
            11 => (city, RandomHomes.City(
                dice.Below(100_000), (CityState)ledger.City.Newest.State)),
            12 or 13 => (host, RandomHomes.Enterprise(dice.Below(100_000), state)),
            14 => (project, Project(project, host, state)),
            _ => (host, new EnterpriseCommand.RecordActivity(
                Policy.Activities[0].Id, Day(), dice.Between(1, 3), dice.Between(0, 60))),
        };
    }

    /// <summary>A district changes its name, or is closed into the next one.</summary>
    private CityCommand Division()
    {
        var district = District();
        var kind = dice.Below(3);
        var all = Policy.Districts.Select(d => d.Id).ToList();
        var next = all[(all.IndexOf(district) + 1) % all.Count];
        return kind == 2
            ? new CityCommand.CloseDistrict(district, "撤并", next)
            : new CityCommand.RenameDistrict(district, new($"区{kind}", "New"));
    }

    private EnterpriseCommand Roll(EnterpriseState state) =>
        dice.Below(3) > 0 || state.Members.IsEmpty
            ? new EnterpriseCommand.AdmitMembers([
                .. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => new NewMember(
                    new PersonalData("会员"), Day(), (TitleGrade)dice.Below(4)))])
            : new EnterpriseCommand.RemoveMember(state.Members[0].Id, Day(),
                LeavingReason.LeftHost);

    private EnterpriseCommand Life() => dice.Below(8) switch
    {
        0 => new EnterpriseCommand.MergeInto(Host().Id, Kunshan.Day(2024, 7, 10), "重组"),
        1 => new EnterpriseCommand.Dissolve(Kunshan.Day(2024, 7, 12), "注销"),
        2 or 3 => new EnterpriseCommand.DeclareDormant(Kunshan.Day(2024, 7, 1), "停业"),
        4 or 5 => new EnterpriseCommand.Revive(Kunshan.Day(2024, 7, 5)),
        6 => new EnterpriseCommand.SetContact(new PersonalData("联系人")),
        _ => new EnterpriseCommand.SetStaff(dice.Below(4), dice.Below(3)),
    };

    private WorkstationCommand Station() => dice.Below(6) switch
    {
        0 => new WorkstationCommand.Transfer(District()),
        1 => new WorkstationCommand.Close(Kunshan.Day(2024, 7, 1), "终止"),
        2 => new WorkstationCommand.RecordOutcome(Day(), dice.Below(3), 1),
        _ => new WorkstationCommand.RecordVisit(Day(), dice.Between(1, 3)),
    };

    private CityCommand Expert(CityState city) => dice.Below(5) switch
    {
        0 or 1 when !city.Experts.IsEmpty => new CityCommand.PlaceExpert(
            dice.Of(city.Experts).Id, dice.Of(Stations), Kunshan.Day(2024, 3, 1), dice.Below(9)),
        2 when !city.Experts.IsEmpty => new CityCommand.WithdrawExpert(
            dice.Of(city.Experts).Id, dice.Of(Stations)),
        3 when !city.Experts.IsEmpty => new CityCommand.RetireExpert(
            dice.Of(city.Experts).Id, Kunshan.Day(2024, 7, 1)),
        _ => new CityCommand.RegisterExpert(
            new PersonalData("专家"), "院士", "东南大学", dice.Chance(0.5)),
    };

    private ProjectCommand Project(GrainKey project, GrainKey host, EnterpriseState of) =>
        ledger.Of(project).Version == 0
            ? new ProjectCommand.Propose(host.Id, of.District ?? "zhangpu",
                "ideals-contributions", "节能改造", "降耗一成", Kunshan.Day(2024, 1, 1),
                Kunshan.Day(2024, 12, 31), dice.Below(1000),
                [new(new PersonalData("组长"), true), new(new PersonalData("组员"))])
            : dice.Below(3) switch
            {
                0 => new ProjectCommand.Transfer(District()),
                1 => new ProjectCommand.Admit(Day()),
                _ => new ProjectCommand.ReportProgress(2024, dice.Below(5), 50, "按计划"),
            };

    private GrainKey Host() =>
        GrainKey.OfEnterprise(Policy.City, $"h{dice.Between(1, swarm.Enterprises)}");

    private string District() => Policy.Districts[dice.Below(3)].Id;

    private HostProfile Profile() => Kunshan.Profile with
    {
        TechnicalStaff = dice.Below(200),
        Kind = (HostKind)dice.Below(3),
    };

    private DateOnly Day() => Kunshan.Day(2024, 1, 1).AddDays(dice.Below(150));
}
