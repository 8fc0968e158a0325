using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Client.Demo;
using Network.Grains.Policies;
using Network.Silo.Journal;
using Network.Silo.Policies;
using Network.Tests.BlackBox;
using Network.Tests.Tidy;

namespace Network.Tests.Demo;

public sealed class DemoCityTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private readonly TemporaryFolder _folder = new();

    private static Policy Kunshan { get; } = PolicyFile.Load(
        Path.Combine(Repository.Root, "policies", "kunshan-2024.yaml")).Policy!;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task City_SameSeed_HasTheSameJournal()
    {
        var first = await JournalOf("a.db", new DemoSettings(5, 60));
        var second = await JournalOf("b.db", new DemoSettings(5, 60));
        var other = await JournalOf("c.db", new DemoSettings(6, 60));

        second.ShouldBe(first);
        other.ShouldNotBe(first);
    }

    [Fact]
    public async Task City_StartedAgain_DoublesNothing()
    {
        var settings = new DemoSettings(1, 60);
        var first = await JournalOf("a.db", settings);

        await using var city = await Start("a.db", settings, Today.AddDays(40));

        city.Missing.ShouldBe(0);
        city.Time.IsLive.ShouldBeTrue();
        (await Digest(city)).ShouldBe(first);
    }

    [Fact]
    public async Task City_StoppedInTheMiddle_GoesOn()
    {
        var settings = new DemoSettings(1, 60);
        var whole = await JournalOf("whole.db", settings);
        using var stop = new CancellationTokenSource();
        var days = 0;
        await using (var broken = await Start("a.db", settings, Today))
        {
            await Should.ThrowAsync<OperationCanceledException>(() => broken.CatchUp(
                _ =>
                {
                    if (++days == 120)
                    {
                        stop.Cancel();
                    }
                },
                stop.Token));
        }

        (await JournalOf("a.db", settings, Today.AddDays(3))).ShouldBe(whole);
    }

    [Fact]
    public async Task City_OtherSeed_IsNotPouredIntoIt()
    {
        await JournalOf("a.db", new DemoSettings(1, 60));

        await Should.ThrowAsync<NotADemoException>(
            () => Start("a.db", new DemoSettings(2, 60), Today));
    }

    [Fact]
    public async Task City_Recounted_HasTheTotalsOfItsEvents()
    {
        await using var city = await Start("a.db", new DemoSettings(1, 120), Today);
        await city.CatchUp(_ => { }, TestContext.Current.CancellationToken);

        city.Refused.ShouldBeEmpty();
        var recount = await city.Network.Recount(
            cancel: TestContext.Current.CancellationToken);
        recount.Differences.ShouldBeEmpty();
        recount.Equal.ShouldBeTrue();
    }

    [Fact]
    public async Task City_AfterItsPast_GoesOnLiving()
    {
        await using var city = await Start("a.db", new DemoSettings(1, 60), Today);
        await city.CatchUp(_ => { }, TestContext.Current.CancellationToken);
        var before = await city.Network.Store.ReadHead(TestContext.Current.CancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken);
        using var watch = city.Network.Totals.Follow(entries =>
        {
            if (entries[^1].Last > before + 20)
            {
                stop.Cancel();
            }
        });

        await Should.ThrowAsync<OperationCanceledException>(
            () => city.Live(DemoLife.PaceMax, stop.Token));

        city.Refused.ShouldBeEmpty();
    }

    private async Task<DemoCity> Start(string file, DemoSettings settings, DateOnly today) =>
        await DemoCity.Start(
            await StoreFactory.Open(StoreOptions.Sqlite(_folder.File(file))), Kunshan, settings,
            today, NullLoggerFactory.Instance, TestContext.Current.CancellationToken);

    private async Task<string> JournalOf(
        string file, DemoSettings settings, DateOnly? today = null)
    {
        await using var city = await Start(file, settings, today ?? Today);
        await city.CatchUp(_ => { }, TestContext.Current.CancellationToken);
        return await Digest(city);
    }

    /// <summary>A hash over every stream's kinds and payloads: which of two grains was faster on
    /// one day does not count.</summary>
    private static async Task<string> Digest(DemoCity city)
    {
        var lines = new List<string>();
        for (var at = 0L; ;)
        {
            var page = await city.Network.Store.ReadAll(at);
            if (page.IsEmpty)
                break;

            at = page[^1].Position;
            lines.AddRange(page.Select(e => $"{e.Key} {e.Version:D9} {e.Kind} {e.Payload}"));
        }

        lines.Count.ShouldBeGreaterThan(500);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', lines.Order(StringComparer.Ordinal)))));
    }
}
