using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Client.Api.Views;
using Network.Client.Files.Export;
using Network.Client.Files.Import;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands;

/// <summary>A network that runs as a service, reached through its API.</summary>
internal sealed class RemoteDoor : INetworkDoor
{
    /// <summary>Holds an access token where people sign in with accounts.</summary>
    private const string TokenVariable = "NETWORK_TOKEN";

    /// <summary>Longest that a large file may take to be checked.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http;
    private readonly string _city;

    private RemoteDoor(HttpClient http, string city) => (_http, _city) = (http, city);

    public static async Task<RemoteDoor> Open(
        Uri server, string? city, CancellationToken cancel)
    {
        var http = new HttpClient { BaseAddress = server, Timeout = AnswerWithin };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(Terminal.IsChinese ? "zh" : "en");
        if (Environment.GetEnvironmentVariable(TokenVariable) is { Length: > 0 } token)
        {
            http.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue("Bearer", token);
        }

        try
        {
            using var answer = await Send(http,
                new HttpRequestMessage(HttpMethod.Get, "/api/v1/session"), cancel);
            var session = await Json(answer, cancel);
            var code = session["city"]?.GetValue<string>() ?? "";
            return new RemoteDoor(http, city ?? code);
        }
        catch
        {
            http.Dispose();
            throw;
        }
    }

    public async Task<(ImportReport Report, ImportStatus? Status)> Import(
        ImportOrder order, CancellationToken cancel) => await ProgressBar.Run(async bar =>
    {
        await using var file = File.OpenRead(order.Path);
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(order))
        {
            Content = Content(file, order.Edits),
        };
        using var answer = await Send(_http, request, cancel);
        var report = JsonSerializer.Deserialize<ImportReport>(
            await answer.Content.ReadAsStreamAsync(cancel), Wire.Options)!;
        return (report, report.Staged ? await Delivered(report, bar, cancel) : null);
    });

    public async Task Export(ImportKind kind, IReadOnlyList<string> districts, int? year,
        ExportFormat format, Stream stream, CancellationToken cancel)
    {
        var query = string.Join('&', new[] { $"format={Words.Of(format)}" }
            .Concat(districts.Select(d => $"district={Uri.EscapeDataString(d)}"))
            .Concat(year is null ? [] : [$"year={year}"]));
        using var answer = await Send(_http, new HttpRequestMessage(HttpMethod.Get,
            $"/api/v1/export/{_city}/{Words.Of(kind)}?{query}"), cancel);
        await answer.Content.CopyToAsync(stream, cancel);
    }

    public async Task<LiveStart> Start(DateOnly? asOf, CancellationToken cancel) => new(
        await Read<SimulationStart>($"/api/v1/simulate/{_city}/start"
            + (asOf is { } day ? $"?asOf={day:yyyy-MM-dd}" : ""), cancel),
        (await Read<PolicyInForce>($"/api/v1/policy/{_city}", cancel)).Policy);

    private async Task<T> Read<T>(string address, CancellationToken cancel)
    {
        using var answer = await Send(
            _http, new HttpRequestMessage(HttpMethod.Get, address), cancel);
        return JsonSerializer.Deserialize<T>(
            await answer.Content.ReadAsStreamAsync(cancel), Wire.Options)!;
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static HttpContent Content(Stream file, ImportEdits edits)
    {
        var table = new StreamContent(file);
        table.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return edits.IsEmpty ? table : new MultipartContent("mixed")
        {
            JsonContent.Create(edits, options: Wire.Options), table,
        };
    }

    private string Address(ImportOrder order)
    {
        var query = $"fileName={Uri.EscapeDataString(Path.GetFileName(order.Path))}"
            + (order.DryRun ? "&dryRun=true" : "")
            + (order.Sheet is null ? "" : $"&sheet={Uri.EscapeDataString(order.Sheet)}");
        return $"/api/v1/import/{_city}/{Words.Of(order.Kind)}?{query}";
    }

    private async Task<ImportStatus> Delivered(
        ImportReport report, ProgressBar bar, CancellationToken cancel)
    {
        for (; ; )
        {
            using var answer = await Send(_http, new HttpRequestMessage(HttpMethod.Get,
                $"/api/v1/import/{_city}/{report.Import}"), cancel);
            var status = JsonSerializer.Deserialize<ImportStatus>(
                await answer.Content.ReadAsStreamAsync(cancel), Wire.Options)!;
            bar.Report(ImportSteps.Name(ImportPhase.Delivering),
                Math.Max(0, report.Commands - status.Pending), report.Commands);
            if (status.Pending == 0)
                return status;

            await Task.Delay(ImportLimits.LookEvery, cancel);
        }
    }

    private static async Task<HttpResponseMessage> Send(
        HttpClient http, HttpRequestMessage request, CancellationToken cancel)
    {
        HttpResponseMessage answer;
        try
        {
            answer = await http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, cancel);
        }
        catch (HttpRequestException unreachable)
        {
            throw new ExpectedFailureException(
                $"No network answers at {http.BaseAddress}: {unreachable.Message}", unreachable);
        }

        if (answer.IsSuccessStatusCode)
            return answer;

        using (answer)
        {
            var problem = await Json(answer, cancel);
            throw new ExpectedFailureException(
                (int)answer.StatusCode < 500 ? ExitCode.BadInput : ExitCode.Failure,
                problem["detail"]?.GetValue<string>()
                    ?? $"{http.BaseAddress} answered {(int)answer.StatusCode}.");
        }
    }

    private static async Task<JsonObject> Json(
        HttpResponseMessage answer, CancellationToken cancel)
    {
        try
        {
            return (await JsonNode.ParseAsync(
                await answer.Content.ReadAsStreamAsync(cancel),
                cancellationToken: cancel)) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            // Something else answers there; the caller says so by the status.
            return [];
        }
    }
}
