using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Simulations;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Simulation.Scenarios;

/// <summary>Scenarios run by the worker of a real network.</summary>
public sealed class ScenarioRunTests
{
    private static readonly GrainKey Key = GrainKey.OfScenario("kunshan", "more-money");
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Run_Requested_FinishesWithTheDigestThatAnybodyComputesAgain()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(12, 4);
        await town.Running.Network.Do(Key, Creation(), new ScenarioCommand.RequestRun());

        var state = await Ended(town);

        state.Stage.ShouldBe(ScenarioStage.Finished);
        var again = await town.Running.Simulations.Compare(state.Start!, state.Input!);
        ResultDigest.Of(again.Result).ShouldBe(state.Run!.Digest);
        ResultDigest.Of(new SimulationDriver(1).Run(state.Input!)).ShouldBe(state.Run.Digest);
        state.Run.Summary!.CoverageP50.ShouldBe(
            again.Result.City[Network.Grains.Simulation.Results.SimulatedOutcome.Coverage]
                .P50[^1]);
    }

    [Fact]
    public async Task Run_AgainAfterMoreHappenedAndARestart_GivesTheSameDigits()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(12, 4);
        await town.Running.Network.Do(Key, Creation(), new ScenarioCommand.RequestRun());
        var first = (await Ended(town)).Run!;

        await town.Populate(5, 5, "lujia");
        await town.Restart();
        await town.Running.Network.Do(Key, new ScenarioCommand.RequestRun());
        var second = (await Ended(town)).Run!;

        second.Number.ShouldBe(2);
        second.Digest.ShouldBe(first.Digest);
    }

    [Fact]
    public async Task Run_ProcessEndsInTheMiddle_IsInterruptedAndCanBeRunAgain()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(60, 10);
        await town.Running.Network.Do(Key, Creation(360, 1_700),
            new ScenarioCommand.RequestRun());
        await Reaches(town, s => s.Run is { Stage: RunStage.Running });

        await town.Restart();

        var state = await Reaches(town, s => s.Run is { IsOpen: false });
        state.Stage.ShouldBe(ScenarioStage.Interrupted);
        await town.Running.Network.Do(
            Key, new ScenarioCommand.Revise(Creation().Plan), new ScenarioCommand.RequestRun());
        (await Ended(town)).Stage.ShouldBe(ScenarioStage.Finished);
    }

    [Fact]
    public async Task Run_Cancelled_StopsWorkingAndTheNextBegins()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(60, 10);
        var other = GrainKey.OfScenario("kunshan", "other");
        await town.Running.Network.Do(Key, Creation(360, 1_700),
            new ScenarioCommand.RequestRun());
        await Reaches(town, s => s.Run is { Stage: RunStage.Running });

        await town.Running.Network.Do(Key, new ScenarioCommand.CancelRun());
        await town.Running.Network.Do(other, Creation(), new ScenarioCommand.RequestRun());

        (await Ended(town, other)).Stage.ShouldBe(ScenarioStage.Finished);
        (await Ended(town)).Stage.ShouldBe(ScenarioStage.Cancelled);
        (await town.Running.Scenarios.ProgressOf(Key)).ShouldBeNull();
    }

    [Fact]
    public async Task Run_DistrictClosedSince_BeginsAsTheCityWas()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(2, 1);
        var plan = Creation().Plan;
        await town.Running.Network.Do(Key, Creation() with
        {
            Plan = plan with { Levers = plan.Levers with { QuotaOf = [new("zhangpu", 2)] } },
        }, new ScenarioCommand.RequestRun());
        await Ended(town);
        await town.Running.Network.Do(GrainKey.OfCity("kunshan"),
            new Network.Grains.City.CityCommand.CloseDistrict("zhangpu", "撤并", "lujia"));
        await town.Running.Network.Do(Key,
            new ScenarioCommand.Revise((await Ended(town)).Plan! with { Months = 24 }),
            new ScenarioCommand.RequestRun());

        // The start is kept, so what was open then still is.
        (await Ended(town)).Stage.ShouldBe(ScenarioStage.Finished);
    }

    private static ScenarioCommand.Create Creation(int months = 24, int runs = 100) => new(
        "加大经费", new ScenarioPlan(DefaultLevers.Of(Kunshan.Policy) with { Quota = 2 },
            months, runs, 7));

    private static Task<ScenarioState> Ended(SimulatedTown town, GrainKey? key = null) =>
        Reaches(town, s => s.Run is { IsOpen: false }, key);

    private static async Task<ScenarioState> Reaches(
        SimulatedTown town, Func<ScenarioState, bool> there, GrainKey? key = null)
    {
        ScenarioState? state = null;
        await Eventually.Is(async () => state = (ScenarioState)
                (await town.Running.Network.Read(key ?? Key))!.State,
            s => there(s!), Within, s => $"It is {s?.Run}.");
        return state!;
    }
}
