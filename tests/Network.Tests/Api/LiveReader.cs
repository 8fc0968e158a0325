using System.Globalization;
using System.Text.Json;

namespace Network.Tests.Api;

/// <summary>Reads server-sent events as a browser does.</summary>
internal sealed class LiveReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    public LiveReader(HttpResponseMessage response, Stream stream)
    {
        _response = response;
        _lines = new StreamReader(stream);
    }

    /// <summary>Frames read so far.</summary>
    public int Frames { get; private set; }

    public static async Task<LiveReader> Open(ApiHost host, string scope)
    {
        var response = await host.Http.GetAsync(new Uri($"/api/v1/{scope}/live", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new LiveReader(response, await response.Content.ReadAsStreamAsync());
    }

    public async Task<(long Position, JsonElement Totals)> Next()
    {
        using var deadline = new CancellationTokenSource(Patience);
        var position = 0L;
        while (await _lines.ReadLineAsync(deadline.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                position = long.Parse(line[4..], CultureInfo.InvariantCulture);
            }

            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                Frames++;
                return (position, JsonSerializer.Deserialize<JsonElement>(line[6..]));
            }
        }

        throw new EndOfStreamException("The live view has ended.");
    }

    public async Task<JsonElement> Until(Func<JsonElement, bool> good)
    {
        while (true)
        {
            var (_, totals) = await Next();
            if (good(totals))
            {
                return totals;
            }
        }
    }

    /// <summary>Reads to the end, which must come by itself.</summary>
    public async Task End()
    {
        using var deadline = new CancellationTokenSource(Patience);
        await _lines.ReadToEndAsync(deadline.Token);
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
