using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Grains;

public sealed class ScenarioTests
{
    private static readonly ScenarioPlan Plan = new(Town.Levers, 60, 1_000, 1);
    private static readonly ScenarioCommand.Create Creation = new("加大经费", Plan);
    private static readonly ScenarioSummary Summary = new(0.1, 0.2, 0.3, 0.01, 1e6);
    private static readonly DateTimeOffset Until = new(2024, 7, 15, 8, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, ScenarioPlan> Nonsense => new()
    {
        {
            "plan.levers.budgetFen[0]",
            Plan with { Levers = Town.Levers with { BudgetFen = [-1] } }
        },
        { "plan.months", Plan with { Months = 0 } },
        { "plan.months", Plan with { Months = 12_000 } },
        { "plan.runs", Plan with { Runs = 1_000_000_000 } },
        { "plan.levers.quotaOf[0].district", Plan with
            {
                Levers = Town.Levers with { QuotaOf = [new("atlantis", 1)] },
            } },
        { "plan.asOf", Plan with { AsOf = new(2030, 1, 1) } },
        { "plan.position", Plan with { Position = -1 } },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Create_Nonsense_IsRefusedAtItsField(string field, ScenarioPlan plan) =>
        Scenario().When(Creation with { Plan = plan })
            .ShouldBeOfType<Decision.Refused>().Why.Field.ShouldBe(field);

    [Fact]
    public void Create_Twice_IsOnceAndAnotherIsRefused()
    {
        var life = Scenario().Given(Creation);

        life.When(Creation with { Plan = Plan with { Levers = Town.Levers with { } } })
            .ShouldChangeNothing();
        life.When(Creation with { Name = "别的" }).ShouldRefuse("scenario.exists");
    }

    [Fact]
    public void Revise_RaisesTheRevisionAndMakesTheResultOld()
    {
        var life = Finished();
        State(life).Stage.ShouldBe(ScenarioStage.Finished);

        life.When(new ScenarioCommand.Revise(Plan with { Months = 36 }))
            .ShouldAccept<ScenarioEvent.ScenarioRevised>().Revision.ShouldBe(2);

        State(life).Stage.ShouldBe(ScenarioStage.Draft);
        State(life).Start.ShouldNotBeNull();
        life.Card!.Stage.ShouldBe("draft");
    }

    [Fact]
    public void Revise_AnotherBeginning_ForgetsTheStart()
    {
        var life = Finished();

        life.Given(new ScenarioCommand.Revise(Plan with { AsOf = new(2024, 5, 1) }));

        State(life).Start.ShouldBeNull();
    }

    [Fact]
    public void Revise_WhileRunning_IsRefused() =>
        Scenario().Given(Creation, new ScenarioCommand.RequestRun())
            .When(new ScenarioCommand.Revise(Plan with { Months = 36 }))
            .ShouldRefuse("scenario.running");

    [Fact]
    public void Run_Finished_KeepsDigestAndSummary()
    {
        var run = State(Finished()).Run!;

        run.ShouldBe(new(1, 1, RunStage.Finished, Until, "ab12", Summary));
    }

    [Fact]
    public void Run_BegunByTwoWorkers_IsOneWorkers()
    {
        var life = Scenario().Given(Creation, new ScenarioCommand.RequestRun(), Begin());

        life.When(Begin()).ShouldRefuse("scenario.run-over");
    }

    [Fact]
    public void Run_Cancelled_TakesNoResult()
    {
        var life = Scenario().Given(
            Creation, new ScenarioCommand.RequestRun(), Begin(), new ScenarioCommand.CancelRun());

        life.When(new ScenarioCommand.FinishRun(1, "ab12", Summary))
            .ShouldRefuse("scenario.run-over");
        life.When(new ScenarioCommand.InterruptRun(1)).ShouldRefuse("scenario.run-over");
        State(life).Stage.ShouldBe(ScenarioStage.Cancelled);
    }

    [Fact]
    public void Run_InterruptedAndRequestedAgain_BeginsInTheSamePlace()
    {
        var life = Scenario().Given(Creation, new ScenarioCommand.RequestRun(), Begin(),
            new ScenarioCommand.InterruptRun(1));
        State(life).Stage.ShouldBe(ScenarioStage.Interrupted);

        life.Given(new ScenarioCommand.RequestRun(), new ScenarioCommand.BeginRun(2, Until));

        State(life).Stage.ShouldBe(ScenarioStage.Running);
        InputCheck.Of(State(life).Input!).ShouldBeNull();
    }

    [Fact]
    public void Run_WithoutAStart_DoesNotBegin() =>
        Scenario().Given(Creation, new ScenarioCommand.RequestRun())
            .When(new ScenarioCommand.BeginRun(1, Until))
            .ShouldRefuse("scenario.no-start", "start");

    [Fact]
    public void Archived_NothingChangesIt() =>
        Finished().Given(new ScenarioCommand.Archive())
            .When(new ScenarioCommand.RequestRun()).ShouldRefuse("scenario.archived");

    [Theory]
    [InlineData(Role.Planner, true)]
    [InlineData(Role.CityStaff, true)]
    [InlineData(Role.DistrictStaff, false)]
    [InlineData(Role.CityLeader, false)]
    public void Access_WritingScenarios_IsForPlannersAndCityStaff(Role role, bool may) =>
        (AccessControl.Check(new Actor("x", [new Grant(role, "kunshan")]),
            GrainKey.OfScenario("kunshan", "s1"), "create", Place.City) is null).ShouldBe(may);

    private static Life Scenario() => new(GrainKey.OfScenario("kunshan", "s1"));

    private static Life Finished() => Scenario().Given(Creation, new ScenarioCommand.RequestRun(),
        Begin(), new ScenarioCommand.FinishRun(1, "ab12", Summary));

    private static ScenarioCommand.BeginRun Begin() => new(1, Until, RandomScenarios.Start());

    private static ScenarioState State(Life life) => (ScenarioState)life.State;
}
