using Microsoft.Extensions.Logging;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;

namespace Network.Silo.Simulations;

/// <summary>One run of one scenario, from its beginning to what is recorded of its end.</summary>
internal sealed class ScenarioWork(
    INetwork network, SimulationDesk desk, StartFinder starts, ILogger log)
{
    /// <summary>How long the end of a run may take to be recorded when the process stops.
    /// </summary>
    private static readonly TimeSpan EndWithin = TimeSpan.FromSeconds(5);

    /// <summary>Two processes may want the same run: what they say are different commands.
    /// </summary>
    private readonly Guid _process = Guid.NewGuid();

    public async Task Run(GrainKey key, DateTimeOffset until, IProgress<double> progress,
        CancellationToken cancel)
    {
        if (await network.Read(key, cancel) is not { State: ScenarioState state }
            || state is not { Run: { Stage: RunStage.Requested } run, Plan: { } plan })
        {
            return;
        }

        var start = state.Start
            ?? (await starts.Of(key.City, plan.Position, plan.AsOf, cancel))?.Start;
        var begun = await Tell(key, run.Number, "begin", new ScenarioCommand.BeginRun(
            run.Number, until, state.Start is null ? start : null), cancel);
        if (begun is not Outcome.Done { Repeated: false } || start is null)
            return;

        var input = start.Input(plan.Levers, plan.Months, plan.Runs, plan.Seed);
        if (InputCheck.Of(input) is { } wrong)
        {
            await Tell(key, run.Number, "fail",
                new ScenarioCommand.FailRun(run.Number, wrong.Message), cancel);
            return;
        }

        await Compute(key, run.Number, start, input, progress, cancel);
    }

    public Task<Outcome> Interrupt(GrainKey key, int run, CancellationToken cancel) =>
        Tell(key, run, "interrupt", new ScenarioCommand.InterruptRun(run), cancel);

    private async Task Compute(GrainKey key, int run, SimulationStart start,
        SimulationInput input, IProgress<double> progress, CancellationToken cancel)
    {
        try
        {
            var whatIf = await desk.CompareAside(start, input, progress, cancel);
            await Tell(key, run, "finish", new ScenarioCommand.FinishRun(
                run, ResultDigest.Of(whatIf.Result), SummaryOf.Result(whatIf)), cancel);
        }
        catch (OperationCanceledException)
        {
            // Refused where its planner cancelled it, and that is right.
            using var end = new CancellationTokenSource(EndWithin);
            await Interrupt(key, run, end.Token);
            throw;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "{Scenario} failed.", key);
            await Tell(key, run, "fail", new ScenarioCommand.FailRun(run, Failed), cancel);
        }
    }

    private static LocalText Failed { get; } = new(
        "测算程序出错，已记入日志，请联系管理员。",
        "The simulation met a mistake of its own; it stands in the log.");

    private Task<Outcome> Tell(GrainKey key, int run, string what, ScenarioCommand command,
        CancellationToken cancel) => network.Execute(key, command,
            Context.Derive(_process, $"{key.Stream}/{run}/{what}"), Actor.OfGrain(key),
            cancel: cancel);
}
