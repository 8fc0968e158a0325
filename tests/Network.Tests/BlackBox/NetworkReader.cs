using System.Net.Http.Json;
using System.Text.Json;

namespace Network.Tests.BlackBox;

/// <summary>Reads the network as a client of the API does.</summary>
internal sealed class NetworkReader(HttpClient http)
{
    private const string City = "kunshan";

    private static readonly TimeSpan RecountWithin = TimeSpan.FromMinutes(5);

    public Task<JsonElement> Overview() => Get($"city/{City}/overview");

    /// <summary>One figure of the city's totals.</summary>
    public async Task<long> Total(string figure) =>
        (await Overview()).GetProperty("totals").GetProperty(figure).GetInt64();

    /// <summary>All lines of a kind's list, page by page.</summary>
    public async Task<IReadOnlyList<JsonElement>> List(string kind)
    {
        var lines = new List<JsonElement>();
        for (string? cursor = null; ;)
        {
            var page = await Get($"{kind}/{City}?take=100" +
                (cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}"));
            lines.AddRange(page.GetProperty("lines").EnumerateArray());
            cursor = page.TryGetProperty("next", out var next) ? next.GetString() : null;
            if (cursor is null)
            {
                lines.Count.ShouldBe(page.GetProperty("total").GetInt32());
                return lines;
            }
        }
    }

    /// <summary>All totals counted again from the events, compared with the live ones; of a long
    /// history this takes longer than any other answer.</summary>
    public async Task<JsonElement> Recount()
    {
        using var patient = new HttpClient
        {
            BaseAddress = http.BaseAddress,
            Timeout = RecountWithin,
        };
        using var answer = await patient.PostAsync(
            new Uri($"/api/v1/city/{City}/recount", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<JsonElement> Get(string path) =>
        http.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/{path}", UriKind.Relative));
}
