using System.Collections.Immutable;
using System.Diagnostics;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views.Simulations;
using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Results;
using Network.Silo;
using Network.Silo.Simulations.Starts;

namespace Network.Client.Api.Simulations;

/// <summary>Answers what people try on a city, for the actor of this process.</summary>
internal sealed class SimulationReader(CityReader cities, RunningNetwork running)
{
    /// <summary>The city as simulations begin with it, or why there is none.</summary>
    public async Task<(CityStart? Start, Policy? Policy, Fault? Fault)> Start(
        string city, long? position, DateOnly? asOf, CancellationToken cancel)
    {
        var (known, fault) = await cities.Read(city, cancel);
        if (known is null || AsOfDay.Check(asOf, known.Today) is { } future
            && (fault = future) is not null)
        {
            return (null, null, fault);
        }

        return (await running.Starts.Of(city, position, asOf, cancel), known.Facts.Policy, null);
    }

    public async Task<(SimulateAnswer? Answer, Fault? Fault)> Answer(
        string city, SimulateAsk ask, CancellationToken cancel)
    {
        var (start, policy, fault) = await Start(city, ask.Position, ask.AsOf, cancel);
        if (start is null)
            return (null, fault);

        var input = start.Start.Input(ask.Levers, ask.Months, ask.Runs, ask.Seed);
        if (Check(input, SimulateLimits.RunsMax) is { } wrong)
            return (null, wrong);

        var answer = await Compute(start.Start, Needed(input, ask.Outcomes), policy!, cancel);
        return (Only(answer, ask), null);
    }

    /// <summary>Computes an input that has passed its check.</summary>
    public async Task<SimulateAnswer> Compute(SimulationStart start, SimulationInput input,
        Policy policy, CancellationToken cancel)
    {
        var from = Stopwatch.GetTimestamp();
        var whatIf = await running.Simulations.Compare(start, input, cancel);
        return new(start.Position, start.AsOf,
            Stopwatch.GetElapsedTime(from).TotalMilliseconds,
            LeversBeyondPolicy.Of(input.Levers, policy),
            whatIf.Result, whatIf.Baseline, whatIf.Comparison);
    }

    public static Fault? Check(SimulationInput input, int runsMax) =>
        InputCheck.Of(input) is { } refused ? Fault.Of(refused)
        : input.Runs > runsMax ? Fault.Of(new("simulation.out-of-range", new(
            $"即时测算最多 {runsMax} 次，更多次数请保存为方案后测算。",
            $"An instant answer has {runsMax} runs at most; save a scenario for more."), "runs"))
        : null;

    /// <summary>Without what associations do, where nobody asks for it: every draw has its own
    /// address, so the other outcomes are the same to the digit, and come sooner.</summary>
    private static SimulationInput Needed(
        SimulationInput input, ImmutableArray<SimulatedOutcome> wanted) =>
        wanted.IsDefaultOrEmpty || wanted.Any(
            o => o is SimulatedOutcome.Activities or SimulatedOutcome.Participants)
            ? input
            : input with { Activities = [] };

    private static SimulateAnswer Only(SimulateAnswer answer, SimulateAsk ask)
    {
        var wanted = ask.Outcomes;
        return answer with
        {
            Result = Only(answer.Result, wanted),
            Baseline = ask.Baseline ? Only(answer.Baseline!, wanted) : null,
        };
    }

    private static SimulationResult Only(
        SimulationResult result, ImmutableArray<SimulatedOutcome> wanted) =>
        wanted.IsDefaultOrEmpty ? result : result with
        {
            Areas =
            [
                .. result.Areas.Select(a => a with
                {
                    Outcomes = [.. a.Outcomes.Where(o => wanted.Contains(o.Outcome))],
                }),
            ],
        };
}
