using System.Net.Mime;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Simulations;
using Network.Client.Api.Views.Simulations;
using Network.Client.Files.Export;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Endpoints;

/// <summary>What scenarios came to.</summary>
internal static class ScenarioEndpoints
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapScenarios(this IEndpointRouteBuilder api)
    {
        api.MapGet("/scenario/{city}/{id}/result", Result)
            .Reads<ScenarioResult>("getScenarioResult",
                "The result of a scenario, the same to the last digit for every reader.")
            .WithTags("scenario");
        api.MapGet("/scenario/{city}/{id}/progress", Progress)
            .Reads<ScenarioProgress>("getScenarioProgress", "How far a run is.")
            .WithTags("scenario");
        api.MapGet("/scenario/{city}/{id}/export", Export)
            .ReadsFile("exportScenario",
                "The result of a scenario as a table, month by month.",
                [MediaTypeNames.Text.Csv, Workbook], QueryParameters.Format)
            .WithTags("scenario");
        api.MapGet("/simulate/{city}/compare", Compare)
            .Reads<ComparedScenarios>("compareScenarios",
                "Up to four scenarios beside each other, each against the baseline.",
                QueryParameters.Scenario)
            .WithTags("simulate");
    }

    private static Task<IResult> Result(
        HttpContext context, string city, string id, ScenarioReader scenarios) =>
        SimulateEndpoints.Busy(async () =>
        {
            var (result, fault) = await scenarios.Result(city, id, context.RequestAborted);
            return result is null
                ? new FaultResult(fault!)
                : Results.Json(result, Wire.Options);
        });

    private static Task<IResult> Compare(
        HttpContext context, string city, ScenarioReader scenarios) =>
        SimulateEndpoints.Busy(async () =>
        {
            var (compared, fault) = await scenarios.Compare(
                city, QueryParameters.Scenario.In(context.Request), context.RequestAborted);
            return compared is null
                ? new FaultResult(fault!)
                : Results.Json(compared, Wire.Options);
        });

    private static async Task<IResult> Progress(HttpContext context, string city, string id,
        ScenarioReader scenarios, RunningNetwork running, INetwork network)
    {
        var (state, key, fault) = await scenarios.State(city, id, context.RequestAborted);
        if (state is null)
            return new FaultResult(fault!);

        var version = (await network.Read(key, context.RequestAborted))?.Version ?? 0;
        var share = await running.Scenarios.ProgressOf(key, context.RequestAborted);
        return Results.Json(new ScenarioProgress(state.Stage, version, share), Wire.Options);
    }

    private static Task<IResult> Export(
        HttpContext context, string city, string id, ScenarioReader scenarios) =>
        SimulateEndpoints.Busy(async () =>
        {
            var (result, fault) = await scenarios.Result(city, id, context.RequestAborted);
            if (result is null)
                return new FaultResult(fault!);

            var xlsx = QueryParameters.Format.In(context.Request)
                == Words.Of(ExportFormat.Xlsx);
            var (state, _, _) = await scenarios.State(city, id, context.RequestAborted);
            var file = TemporaryFile.Create();
            try
            {
                ScenarioExport.Write(
                    result, state!, xlsx ? ExportFormat.Xlsx : ExportFormat.Csv, file);
                file.Position = 0;
            }
            catch
            {
                await file.DisposeAsync();
                throw;
            }

            return Results.File(file, xlsx ? Workbook : MediaTypeNames.Text.Csv,
                $"{id}.{(xlsx ? "xlsx" : "csv")}");
        });
}
