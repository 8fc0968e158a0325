using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Delivery;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;

namespace Network.Tests.Runtime;

/// <summary>Grains of a kind that only a newer version of the program knows live in the same
/// journal: this one counts what they contribute, delivers what they owe to kinds that it knows,
/// and leaves the rest alone.</summary>
public sealed class NewerKindTests : IDisposable
{
    private static readonly GrainKey Lujia = GrainKey.OfDistrict("kunshan", "lujia");
    private static readonly GrainKey Observatory =
        GrainKey.Stored("observatory/kunshan/lujia");

    private static readonly DistrictCommand.Rename Renamed = new(new("陆家新城", "New Lujia"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("observatory/kunshan/lujia", true, false)]
    [InlineData("district/kunshan/lujia", true, true)]
    [InlineData("observatory/kunshan", false, false)]
    [InlineData("Observatory/kunshan/lujia", false, false)]
    [InlineData("city/kunshan/other", false, false)]
    public void Stored_OfATextInAStore_KeepsIt(string stream, bool isKey, bool isKnown)
    {
        GrainKey.TryStored(stream, out var key).ShouldBe(isKey);
        GrainKey.TryParse(stream, out _).ShouldBe(isKnown);
        if (key is not null)
            (key.Value.Stream, key.Value.IsKnown).ShouldBe((stream, isKnown));
    }

    [Fact]
    public async Task Totals_OfANewerKind_AreCountedAtTheStartAndByTheJournal()
    {
        await Written();

        await using var network = await Start();

        network.Totals.Of(new Dimensions("kunshan", "lujia")).Standing(Metric.Members)
            .ShouldBe(35);
        (await network.Store.ReadDeltas(0, Cancel)).Where(e => e.Key == Observatory)
            .ShouldHaveSingleItem().Deltas.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Reactions_OfANewerKind_AreDeliveredInItsNameAndThoseToItStayOwed()
    {
        await Written();

        await using var network = await Start();
        await Eventually.Is(() => network.Courier.Pending(cancel: Cancel), n => n == 1,
            TimeSpan.FromSeconds(20), n => $"{n} are owed.");

        var renamed = (await network.Store.ReadStream(Lujia, 0, Cancel))[^1];
        (renamed.Kind, renamed.Actor).ShouldBe(("district-renamed", Observatory.Stream));
        (await network.Store.ReadOwed(0, 10, Cancel)).Single().Command.Target
            .ShouldBe(Observatory);
        (await network.Courier.Refusals(Observatory.Stream, 10, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Commands_ThatOnlyANewerVersionCanRead_StayOwedAndAreToldOnce()
    {
        using var logs = new KeptLogs();
        var time = TestTime.At(2024, 7, 15);
        await using var network = await Start(time, logs);
        await network.Courier.Drained(Cancel);
        await network.Courier.Stage([
            Owed(0, Lujia, "note-weather", """{"weather":"雨"}"""),
            Owed(1, Lujia, "rename", """{"name":{"zh":"新","en":"New"},"weather":"雨"}"""),
            Owed(2, Lujia, "rename", Vocabulary.Write(Renamed)),
        ], Cancel);
        for (var look = 1; look <= 3; look++)
        {
            // What can be read is delivered at each look, after what cannot.
            time.Advance(DeliveryLimits.LookEvery);
            await Eventually.Is(() => network.Courier.Pending(cancel: Cancel), n => n == 2,
                TimeSpan.FromSeconds(20), n => $"{n} are owed.");
            await network.Courier.Stage([Owed(2 + look, Lujia, "rename",
                Vocabulary.Write(Renamed))], Cancel);
        }

        await Eventually.Is(() => network.Courier.Pending(cancel: Cancel), n => n == 2,
            TimeSpan.FromSeconds(20), n => $"{n} are owed.");
        (await network.Store.ReadOwed(0, 10, Cancel)).Select(o => o.Command.Id)
            .ShouldBe([Owed(0, Lujia, "", "").Id, Owed(1, Lujia, "", "").Id]);
        var told = logs.Lines.ShouldHaveSingleItem();
        told.Level.ShouldBe(LogLevel.Warning);
        told.Text.ShouldContain("needs a newer version");
    }

    [Fact]
    public async Task Recount_OfANewerKind_TakesItsAmountsAsTheyStandAndSaysSo()
    {
        await Written();

        await using var network = await Start();
        var recount = await network.Recount(cancel: Cancel);

        recount.Differences.ShouldBeEmpty();
        recount.Faults.ShouldHaveSingleItem().Key.ShouldBe(Observatory);
        recount.Equal.ShouldBeFalse();
    }

    /// <summary>A city lives, and a process of the newer version adds to it.</summary>
    private async Task Written()
    {
        await using (var network = await Start())
        {
            await network.Courier.Drained(Cancel);
        }

        await using var store = SqliteStore.Open(folder.File("network.db"));
        var unit = Units.Of(Observatory, 0)
            .Counting(Units.None, Units.Members(35, "lujia")) with
        {
            Owed = [
                Owed(0, Lujia, "rename",
                    Vocabulary.Write(Renamed)),
                Owed(1, Observatory, "hear", """{"weather":"雨"}"""),
            ],
        };
        (await store.Append(unit, Cancel)).ShouldBeOfType<AppendResult.Appended>();
    }

    private static OwedCommand Owed(int n, GrainKey target, string command, string body) => new(
        Context.Derive(Guid.Empty, $"owed/0/{n}"), Observatory.Stream, target, command, body);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<RunningNetwork> Start(TestTime? time = null, ILoggerFactory? logs = null) =>
        RunningNetwork.Start(SqliteStore.Open(folder.File("network.db")),
            new NetworkOptions([Kunshan.Policy])
            {
                Time = time ?? TestTime.At(2024, 7, 15),
                Logs = logs ?? NullLoggerFactory.Instance,
            });
}
