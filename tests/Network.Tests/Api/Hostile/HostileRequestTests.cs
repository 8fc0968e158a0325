using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Tests.Api.Hostile;

public sealed class HostileRequestTests(ITestOutputHelper output)
{
    private const int Senders = 4;

    /// <summary>Characters of an answer that are looked at.</summary>
    private const int AnswerCharactersMax = 16 * 1024;

    private static readonly string[] Leaks =
        ["   at ", "Exception", "System.", ".cs:line", "SELECT ", "sqlite", "Npgsql"];

    /// <summary>Commands that were answered with 200, by id.</summary>
    private readonly ConcurrentDictionary<Guid, bool> _done = new();

    private readonly ConcurrentDictionary<int, int> _statuses = new();

    [Fact]
    public async Task HostileRequests_ByTheHundredThousand_BreakNothingAndWriteNothing()
    {
        var count = Setting("HOSTILE_REQUESTS", 100_000);
        var seed = Setting("HOSTILE_SEED", Random.Shared.Next());
        output.WriteLine($"{count} requests; seed {seed} (HOSTILE_REQUESTS, HOSTILE_SEED).");
        await using var host = await ApiHost.Start();
        await Furnish(host);
        var document = JsonNode.Parse(await File.ReadAllTextAsync(ApiDocumentTests.Committed))!;
        var before = await host.Get<IStore>().ReadHead();

        await Task.WhenAll(Enumerable.Range(0, Senders).Select(n => Task.Run(() =>
            Send(host, new HostileRequests(document, seed + n), count / Senders, seed))));

        output.WriteLine(string.Join(", ",
            _statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}")));
        await CheckJournal(host.Get<IStore>(), before);
        (await host.Post("city/kunshan/recount", ""))
            .Body.GetProperty("equal").GetBoolean().ShouldBeTrue();
    }

    /// <summary>Something to do harm to.</summary>
    private static async Task Furnish(ApiHost host)
    {
        await host.Opened("jinxi");
        foreach (var id in new[] { "h-0001", "h-0002" })
        {
            await host.Post($"enterprise/kunshan/{id}/register", Bodies.Register());
            await host.Post($"enterprise/kunshan/{id}/begin-preparing", """{"on":"2024-01-05"}""");
        }

        (await host.Post("workstation/kunshan/station-1/open", Bodies.Workstation))
            .Status.ShouldBe(200);
    }

    private async Task Send(ApiHost host, HostileRequests requests, int count, int seed)
    {
        for (var i = 0; i < count; i++)
        {
            var request = requests.Next();
            try
            {
                await Send(host.Server, request);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException(
                    $"Seed {seed}, request {i}: {request}\n{failure.Message}", failure);
            }
        }
    }

    private async Task Send(TestServer server, HostileRequest request)
    {
        using var leave = new CancellationTokenSource();
        var context = await server.SendAsync(c => Fill(c, request, leave.Token));
        var answer = await Read(context, request);
        await leave.CancelAsync();
        var status = context.Response.StatusCode;
        _statuses.AddOrUpdate(status, 1, (_, n) => n + 1);
        status.ShouldBeLessThan(500, answer);
        foreach (var leak in Leaks)
        {
            answer.ShouldNotContain(leak, Case.Sensitive);
        }

        var key = context.Request.Headers["Idempotency-Key"];
        if (status == StatusCodes.Status200OK && Guid.TryParse(key, out var id))
        {
            _done[id] = true;
        }
    }

    private static void Fill(HttpContext context, HostileRequest request, CancellationToken leave)
    {
        context.RequestAborted = leave;
        context.Request.Method = request.Method;
        context.Request.Path = new PathString(request.Path);
        context.Request.QueryString = new QueryString(request.QueryText);
        context.Request.Body = new MemoryStream(request.Body);
        foreach (var (name, value) in request.Headers)
        {
            context.Request.Headers.Append(name, value);
        }
    }

    /// <summary>Of a stream without an end, its beginning.</summary>
    private static async Task<string> Read(HttpContext context, HostileRequest request)
    {
        var block = new byte[AnswerCharactersMax];
        var read = request.IsLive && context.Response.StatusCode == StatusCodes.Status200OK
            ? await context.Response.Body.ReadAsync(block)
            : await context.Response.Body.ReadAtLeastAsync(block, block.Length, false);
        return Encoding.UTF8.GetString(block, 0, read);
    }

    /// <summary>Every new event must come from a command that was answered as done, or from a
    /// grain's reaction to one.</summary>
    private async Task CheckJournal(IStore store, long before)
    {
        var strange = new List<string>();
        while (true)
        {
            var page = await store.ReadAll(before);
            if (page.IsEmpty)
            {
                strange.ShouldBeEmpty();
                return;
            }

            strange.AddRange(page
                .Where(e => !_done.ContainsKey(e.CommandId) && !GrainKey.TryParse(e.Actor, out _))
                .Select(e => $"{e.Position} {e.Key} {e.Kind} by {e.Actor}"));
            before = page[^1].Position;
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None,
            CultureInfo.InvariantCulture, out var given) ? given : usual;
}
