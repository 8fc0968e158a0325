using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;

namespace Network.Benchmarks.Measures;

/// <summary>
/// Commands at a steady rate through the API, whether or not the ones before were answered. Each is
/// one activity of one participant, one event in the journal: so its position says which number of
/// participants the city has with it.
/// </summary>
internal sealed class HttpLoad
{
    /// <summary>Time between two looks for commands that are due.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(2);

    private readonly HttpClient _http;
    private readonly int _associations;
    private readonly byte[] _body;
    private readonly long _base;
    private ConcurrentBag<double> _latenciesMs = [];
    private int _number;

    private HttpLoad(HttpClient http, int associations, string today, JsonElement overview)
    {
        _http = http;
        _associations = associations;
        _body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            category = Kunshan.Policy.Activities[0].Id,
            date = today,
            sessions = 1,
            participants = 1,
        });
        _base = overview.GetProperty("totals").GetProperty("participants").GetInt64()
            - overview.GetProperty("position").GetInt64();
        Participants = _base + overview.GetProperty("position").GetInt64();
    }

    /// <summary>What the city page shows in the end.</summary>
    public long Participants { get; private set; }

    /// <param name="http">To the served city, in which nobody else writes.</param>
    public static async Task<HttpLoad> Prepare(HttpClient http, int associations)
    {
        var session = await http.GetFromJsonAsync<JsonElement>("/api/v1/session");
        return new HttpLoad(http, associations, session.GetProperty("today").GetString()!,
            await http.GetFromJsonAsync<JsonElement>(
                $"/api/v1/city/{Kunshan.Policy.City}/overview"));
    }

    /// <exception cref="InvalidOperationException">A command was not done.</exception>
    public async Task<Sent> Send(int aSecond, TimeSpan duration)
    {
        var acknowledged = new ConcurrentBag<(long Participants, long At)>();
        var commands = new List<Task>();
        var clock = Stopwatch.StartNew();
        using var ticks = new PeriodicTimer(Tick);
        while (clock.Elapsed < duration)
        {
            for (var due = (int)(clock.Elapsed.TotalSeconds * aSecond); commands.Count < due;)
            {
                commands.Add(Send(acknowledged));
            }

            await ticks.WaitForNextTickAsync();
        }

        await Task.WhenAll(commands);
        var seconds = clock.Elapsed.TotalSeconds;
        Participants = Math.Max(Participants, acknowledged.Max(a => a.Participants));
        return new Sent(commands.Count / seconds, [.. acknowledged]);
    }

    /// <summary>From sending to the whole answer, of every command since the last look.
    /// </summary>
    public IReadOnlyList<double> TakeLatencies() =>
        [.. Interlocked.Exchange(ref _latenciesMs, [])];

    private async Task Send(ConcurrentBag<(long, long)> acknowledged)
    {
        var association = BulkCity.Association(
            Kunshan.Policy.City, _number++ % _associations);
        using var request = new HttpRequestMessage(HttpMethod.Post,
            $"/api/v1/{association.Stream}/record-activity")
        {
            Content = new ByteArrayContent(_body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var began = Stopwatch.GetTimestamp();
        using var answer = await _http.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        var at = Stopwatch.GetTimestamp();
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(
                $"{(int)answer.StatusCode} {System.Text.Encoding.UTF8.GetString(body)}");

        _latenciesMs.Add(Stopwatch.GetElapsedTime(began, at).TotalMilliseconds);
        using var done = JsonDocument.Parse(body);
        acknowledged.Add((_base + done.RootElement.GetProperty("position").GetInt64(), at));
    }

    /// <param name="ASecond">Commands acknowledged a second.</param>
    /// <param name="Acknowledged">Of each, the participants that the city has with it, and when
    /// the answer was there.</param>
    public sealed record Sent(
        double ASecond, IReadOnlyList<(long Participants, long At)> Acknowledged);
}
