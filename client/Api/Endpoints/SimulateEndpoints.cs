using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Simulations;
using Network.Client.Api.Views.Simulations;
using Network.Client.Configuration;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Optimise;
using Network.Silo;
using Network.Silo.Simulations;

namespace Network.Client.Api.Endpoints;

/// <summary>What would be if: answers that keep nothing.</summary>
internal static class SimulateEndpoints
{
    public static void MapSimulations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/simulate/{city}", Base)
            .Reads<SimulationBase>("getSimulationBase",
                "Where simulations of a city begin, what they assume, what may be tried.",
                QueryParameters.Position, QueryParameters.AsOf)
            .WithTags("simulate");
        api.MapGet("/simulate/{city}/start", Start)
            .Reads<SimulationStart>("getSimulationStart",
                "All that a program needs to run the same simulations on its own.",
                QueryParameters.Position, QueryParameters.AsOf)
            .WithTags("simulate");
        api.MapPost("/simulate/{city}", (HttpContext context, string city) => Simulate(
                context, city))
            .Asks<SimulateAsk, SimulateAnswer>("simulate",
                "What levers come to, at once; nothing is kept.")
            .WithTags("simulate");
        api.MapPost("/simulate/{city}/sensitivity", (HttpContext context, string city) =>
                Sensitivity(context, city))
            .Asks<SensitivityAsk, Network.Grains.Simulation.Comparison.SensitivityResult>(
                "simulateSensitivity", "What each assumption does, a fifth smaller and larger.")
            .WithTags("simulate");
        api.MapPost("/simulate/{city}/optimise", (HttpContext context, string city) => Optimise(
                context, city))
            .Asks<OptimiseAsk, OptimiseResult>("optimise",
                "The best use of a yearly budget, as server-sent events: 'progress' with the "
                + "best so far, then 'result'.", "text/event-stream")
            .WithTags("simulate");
    }

    private static async Task<IResult> Base(
        HttpContext context, string city, SimulationReader simulations)
    {
        var (start, policy, fault) = await simulations.Start(city,
            QueryParameters.Position.In(context.Request), QueryParameters.AsOf.In(context.Request),
            context.RequestAborted);
        if (start is null)
            return new FaultResult(fault!);

        var counts = start.Start.Classes.Select(c => c.Counts).ToList();
        return Results.Json(new SimulationBase(
            start.Start.Position, start.Start.AsOf, start.Start.StartYear, start.Start.StartMonth,
            counts.Sum(c => c.Total),
            counts.Sum(c => (long)c.Established + c.Home + c.Demonstration),
            start.Start.Baseline, LeverBounds.Of(policy!), start.Start.Parameters,
            start.Start.Activities, start.Since, start.Calibration), Wire.Options);
    }

    private static async Task<IResult> Start(
        HttpContext context, string city, SimulationReader simulations)
    {
        var (start, _, fault) = await simulations.Start(city,
            QueryParameters.Position.In(context.Request), QueryParameters.AsOf.In(context.Request),
            context.RequestAborted);
        return start is null
            ? new FaultResult(fault!)
            : Results.Json(start.Start, Wire.Options);
    }

    private static async Task<IResult> Simulate(HttpContext context, string city)
    {
        var (ask, malformed) = await Body<SimulateAsk>(context);
        if (ask is null)
            return new FaultResult(malformed!);

        var simulations = context.RequestServices.GetRequiredService<SimulationReader>();
        return await Busy(async () =>
        {
            var (answer, fault) = await simulations.Answer(city, ask, context.RequestAborted);
            return answer is null
                ? new FaultResult(fault!)
                : Results.Json(answer, Wire.Options);
        });
    }

    private static async Task<IResult> Sensitivity(HttpContext context, string city)
    {
        var (ask, malformed) = await Body<SensitivityAsk>(context);
        if (ask is null)
            return new FaultResult(malformed!);

        var services = context.RequestServices;
        var (start, _, fault) = await services.GetRequiredService<SimulationReader>()
            .Start(city, ask.Position, ask.AsOf, context.RequestAborted);
        if (start is null)
            return new FaultResult(fault!);

        var input = start.Start.Input(ask.Levers, ask.Months, ask.Runs, ask.Seed);
        if (SimulationReader.Check(input, SimulateLimits.SensitivityRunsMax) is { } wrong)
            return new FaultResult(wrong);

        return await Busy(async () => Results.Json(
            await services.GetRequiredService<RunningNetwork>().Simulations.Sensitivity(
                input, ask.Outcome, context.RequestAborted), Wire.Options));
    }

    private static async Task<IResult> Optimise(HttpContext context, string city)
    {
        var (ask, malformed) = await Body<OptimiseAsk>(context);
        if (ask is null)
            return new FaultResult(malformed!);

        var services = context.RequestServices;
        var (start, policy, fault) = await services.GetRequiredService<SimulationReader>()
            .Start(city, ask.Position, ask.AsOf, context.RequestAborted);
        if (start is null)
            return new FaultResult(fault!);

        var usual = start.Start.Baseline.ReferenceGrantFen;
        var request = new OptimiseRequest(
            start.Start.Input(ask.Levers, ask.Months, ask.Runs, ask.Seed), ask.BudgetFen,
            CandidateGrid.Of(Math.Max(0, ask.BudgetFen),
                policy!.Demonstration?.GrantMin.Value ?? usual,
                policy.Demonstration?.GrantMax.Value ?? usual), ask.Frontier);
        var refused = SimulationReader.Check(request.Input, SimulateLimits.RunsMax)
            ?? (OptimiseCheck.Of(request) is { } wrong ? Fault.Of(wrong) : null);
        return refused is not null
            ? new FaultResult(refused)
            : new OptimiseStream(
                services.GetRequiredService<RunningNetwork>().Simulations, request);
    }

    internal static async Task<IResult> Busy(Func<Task<IResult>> work)
    {
        try
        {
            return await work();
        }
        catch (SimulationsBusyException)
        {
            return new FaultResult(Fault.Overloaded(SimulationsBusyException.RetryAfter));
        }
    }

    private static async Task<(T? Ask, Fault? Fault)> Body<T>(HttpContext context)
        where T : class
    {
        var limits = context.RequestServices.GetRequiredService<NetworkSettings>().Limits;
        var (ask, fault) = await CommandBody.Read(
            context.Request, typeof(T), limits.BodyBytesMax);
        return ((T?)ask, fault);
    }
}
