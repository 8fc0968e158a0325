using System.Net.Http.Headers;
using Network.Tests.BlackBox;
using Network.Tests.Files;

namespace Network.Tests.Browser;

/// <summary>A served city of 20,000 hosts, entered from one workbook.</summary>
public sealed class LongCity : IAsyncLifetime
{
    public const int Hosts = 20_000;

    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly TimeSpan EnteredWithin = TimeSpan.FromMinutes(10);

    private ServedNetwork? _network;

    public Uri Address => _network?.Address
        ?? throw new InvalidOperationException("The city is not served yet.");

    /// <summary>Ids of all hosts, in the order of their names.</summary>
    public IReadOnlyList<string> Ids { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        _network = await ServedNetwork.Start();
        using var http = new HttpClient { BaseAddress = Address, Timeout = EnteredWithin };
        using var file = new StreamContent(new HostList(Hosts).Save());
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(Workbook);
        using var answer = await http.PostAsync(
            new Uri("/api/v1/import/kunshan/hosts?fileName=hosts.xlsx", UriKind.Relative), file);
        answer.EnsureSuccessStatusCode();
        var reader = new NetworkReader(http);
        await Eventually.Is(
            async () => (await reader.Get("enterprise/kunshan?take=1"))
                .GetProperty("total").GetInt32(),
            total => total == Hosts, EnteredWithin, total => $"{total} hosts are there.");
        Ids = await All(reader);
    }

    public async ValueTask DisposeAsync()
    {
        if (_network is not null)
        {
            await _network.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> All(NetworkReader reader)
    {
        var ids = new List<string>();
        string? next = null;
        do
        {
            var page = await reader.Get("enterprise/kunshan?take=500"
                + (next is null ? "" : $"&cursor={Uri.EscapeDataString(next)}"));
            ids.AddRange(page.GetProperty("lines").EnumerateArray()
                .Select(l => l.GetProperty("id").GetString()!));
            next = page.TryGetProperty("next", out var cursor) ? cursor.GetString() : null;
        }
        while (next is not null);

        return ids;
    }
}
