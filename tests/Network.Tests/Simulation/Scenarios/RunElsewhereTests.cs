using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;
using Network.Silo;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;
using Network.Tests.Runtime;

namespace Network.Tests.Simulation.Scenarios;

/// <summary>A what-if run is seen, and stopped, from a process that does not carry it out.
/// </summary>
public sealed class RunElsewhereTests
{
    private static readonly GrainKey Key = GrainKey.OfScenario("kunshan", "elsewhere");
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Run_OfAnotherProcess_IsSeenAndCancelledHere()
    {
        await using var town = await SimulatedTown.Start(await PostgresServer.NewDatabase());
        await using var here = await town.Beside();
        await town.Populate(60, 10);

        await here.Network.Do(Key, new ScenarioCommand.Create("加大经费", Plan),
            new ScenarioCommand.RequestRun());
        var shares = await Shares(town, here);
        await here.Network.Do(Key, new ScenarioCommand.CancelRun());

        shares.ShouldAllBe(s => s >= 0 && s <= 1);
        here.Scenarios.IsRunning(Key).ShouldBeFalse();
        await Comes(town, () => Task.FromResult(town.Running.Scenarios.IsRunning(Key)),
            runs => !runs);
        (await Comes(town, () => here.Scenarios.ProgressOf(Key), share => share is null))
            .ShouldBeNull();
        ((ScenarioState)(await here.Network.Read(Key))!.State).Stage
            .ShouldBe(ScenarioStage.Cancelled);
    }

    /// <summary>Two different shares of one run, as the other process sees them.</summary>
    private static async Task<double[]> Shares(SimulatedTown town, RunningNetwork here)
    {
        var first = await Comes(
            town, () => here.Scenarios.ProgressOf(Key), share => share is not null);
        var then = await Comes(
            town, () => here.Scenarios.ProgressOf(Key), share => share > first);
        return [first!.Value, then!.Value];
    }

    private static Task<T> Comes<T>(SimulatedTown town, Func<Task<T>> look, Func<T, bool> there) =>
        Eventually.Is(() =>
        {
            town.Time.Advance(Step);
            return look();
        }, there, Within, seen => $"It is {seen}.");

    /// <summary>As much as may be asked: it takes seconds.</summary>
    private static ScenarioPlan Plan => new(
        DefaultLevers.Of(Kunshan.Policy) with { Quota = 2 }, 360, 1_700, 7);
}
