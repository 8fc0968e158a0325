using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Views.Simulations;
using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Simulations;

namespace Network.Client.Api.Simulations;

/// <summary>
/// Results of scenarios. A scenario keeps everything that its result follows from, so the result
/// is computed again when somebody opens it; what was opened lately is kept.
/// </summary>
internal sealed class ScenarioReader(GrainReader grains, SimulationReader simulations)
{
    private readonly Lock _gate = new();
    private readonly List<(GrainKey Key, int Run, ScenarioResult Result)> _kept = [];

    public async Task<(ScenarioResult? Result, Fault? Fault)> Result(
        string city, string id, CancellationToken cancel)
    {
        var (state, key, fault) = await State(city, id, cancel);
        if (state is null)
            return (null, fault);

        if (state.Run is not { Stage: RunStage.Finished } run || run.Revision != state.Revision
            || state.Input is not { } input)
        {
            return (null, NoResult());
        }

        lock (_gate)
        {
            if (_kept.Find(k => k.Key == key && k.Run == run.Number).Result is { } kept)
                return (kept with { Name = state.Name! }, null);
        }

        var policy = await grains.PolicyOf(city, cancel);
        var answer = await simulations.Compute(state.Start!, input, policy!, cancel);
        var digest = ResultDigest.Of(answer.Result);
        var result = new ScenarioResult(id, state.Name!, state.Revision, state.Plan!, digest,
            digest == run.Digest, answer);
        Keep(key, run.Number, result);
        return (result, null);
    }

    public async Task<(ComparedScenarios? Compared, Fault? Fault)> Compare(
        string city, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        if (ids.Count is < 1 or > SimulateLimits.ComparedMax)
        {
            return (null, Fault.Malformed("parameter",
                $"请选择 1 至 {SimulateLimits.ComparedMax} 个方案。",
                $"Name 1 to {SimulateLimits.ComparedMax} scenarios.", "scenario"));
        }

        var compared = new List<ComparedScenario>();
        ScenarioState? first = null;
        foreach (var id in ids)
        {
            var (state, _, fault) = await State(city, id, cancel);
            if (state is null)
                return (null, fault);

            first ??= state;
            if (first.Start is not { } start || first.Plan is not { } plan)
                return (null, NoResult());

            var input = start.Input(state.Plan!.Levers, plan.Months, plan.Runs, plan.Seed);
            if (SimulationReader.Check(input, SimulationLimits.RunsMax) is { } wrong)
                return (null, wrong);

            compared.Add(new(id, state.Name!, state.Plan.Levers,
                await simulations.Compute(
                    start, input, (await grains.PolicyOf(city, cancel))!, cancel)));
        }

        return (new([.. compared]), null);
    }

    public async Task<(ScenarioState? State, GrainKey Key, Fault? Fault)> State(
        string city, string id, CancellationToken cancel)
    {
        var (grain, fault) = await grains.Read(GrainKind.Scenario, city, id, cancel);
        return ((ScenarioState?)grain?.Snapshot.State, grain?.Snapshot.Key ?? default, fault);
    }

    private void Keep(GrainKey key, int run, ScenarioResult result)
    {
        lock (_gate)
        {
            if (_kept.Count == SimulateLimits.ResultsKeptMax)
                _kept.RemoveAt(0);

            _kept.Add((key, run, result));
        }
    }

    private static Fault NoResult() => Fault.Unknown("result",
        "该方案还没有测算结果，请先测算。",
        "The scenario has no result yet; run it first.");
}
