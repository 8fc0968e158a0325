using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Backups;
using Network.Silo.Checks;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;
using Network.Tests.Runtime;

namespace Network.Tests.Checks;

/// <summary>Backups on real files and a real PostgreSQL: whole, checked, and the same again.
/// </summary>
public sealed class StoreBackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StoreBackup backups = new(TimeProvider.System);

    private StoreOptions Live => StoreOptions.Sqlite(File("network.db"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Backup_WhileCommandsAreWritten_IsOneMomentAndWhole()
    {
        await Lived.Through(Live);
        await using var running = await RunningNetwork.Start(
            Live, new NetworkOptions([Kunshan.Policy]) { Time = TestTime.At(2024, 7, 16) }, Cancel);
        using var stop = new CancellationTokenSource();
        var done = 0;
        var writing = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await running.Network.Do(Lived.Host(done % Lived.Hosts), Talk.Lecture());
                    Interlocked.Increment(ref done);
                }
            }, Cancel);
        var positions = new List<long>();
        for (var n = 0; n < 4; n++)
        {
            var before = Volatile.Read(ref done);
            await Eventually.Is(() => Task.FromResult(Volatile.Read(ref done)), d => d > before,
                TimeSpan.FromSeconds(30), d => $"{d} commands were done.");
            var result = await backups.Backup(Live, File($"b{n}.db"), Cancel);
            result.Check.Good.ShouldBeTrue(string.Join('\n', result.Check.Faults));
            positions.Add(result.Position);
        }

        await stop.CancelAsync();
        await writing;
        positions.ShouldBe(positions.Order());
        positions[^1].ShouldBeGreaterThan(positions[0]);
        Directory.GetFiles(folder.Path).ShouldNotContain(f => f.Contains(".part"));
    }

    [Fact]
    public async Task Backup_OfADamagedDatabase_IsKeptUnderAnotherName()
    {
        await Lived.Through(Live);
        Change(File("network.db"), "UPDATE journal SET actor = 'x' WHERE position = 20");

        var result = await backups.Backup(Live, File("b.db"), Cancel);

        result.Check.Faults.ShouldHaveSingleItem().Text.En.ShouldContain("was changed");
        System.IO.File.Exists(File("b.db")).ShouldBeFalse();
        System.IO.File.Exists(StoreBackup.DamagedName(File("b.db"))).ShouldBeTrue();
        var restored = await backups.Restore(StoreBackup.DamagedName(File("b.db")),
            StoreOptions.Sqlite(File("r.db")), RestorePoint.All, Cancel);
        restored.Check.Good.ShouldBeFalse();
        System.IO.File.Exists(File("r.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Restore_ARollupThatDoesNotAgree_IsMadeAnewFromTheEvents()
    {
        await Lived.Through(Live);
        var whole = await Content(Live);
        Change(File("network.db"), "UPDATE rollup SET metrics = '{\"members\":77}'");
        var damaged = await backups.Backup(Live, File("b.db"), Cancel);

        var result = await backups.Restore(StoreBackup.DamagedName(File("b.db")),
            StoreOptions.Sqlite(File("r.db")), new RestorePoint(damaged.Position), Cancel);

        damaged.Check.Good.ShouldBeFalse();
        result.Check.Good.ShouldBeTrue();
        (await Content(StoreOptions.Sqlite(File("r.db")))).ShouldBe(whole);
    }

    [Fact]
    public async Task Backup_FileIsThere_IsRefusedAndLeftAlone()
    {
        await Lived.Through(Live);
        await System.IO.File.WriteAllTextAsync(File("b.db"), "mine", Cancel);

        await Should.ThrowAsync<StoreRefusedException>(
            () => backups.Backup(Live, File("b.db"), Cancel));

        (await System.IO.File.ReadAllTextAsync(File("b.db"), Cancel)).ShouldBe("mine");
    }

    [Fact]
    public async Task Restore_Whole_GoesOnWhereTheBackupEnded()
    {
        await Lived.Through(Live);
        await backups.Backup(Live, File("b.db"), Cancel);

        var again = StoreOptions.Sqlite(File("again.db"));
        (await backups.Restore(File("b.db"), again, RestorePoint.All, Cancel))
            .Check.Good.ShouldBeTrue();

        (await Content(again)).ShouldBe(await Content(Live));
        (await Content(again)).ShouldContain("合影.png");
        await Lived.Through(again, from: 100);
        (await Check(again)).Good.ShouldBeTrue();
    }

    [Fact]
    public async Task Restore_ToAMoment_IsWhatStoodThen()
    {
        await Lived.Through(Live, time: TestTime.At(2024, 7, 15));
        var then = await Content(Live);
        await Lived.Through(Live, from: 100, time: TestTime.At(2024, 7, 18));
        await Later();
        await backups.Backup(Live, File("b.db"), Cancel);

        var past = StoreOptions.Sqlite(File("past.db"));
        var result = await backups.Restore(File("b.db"), past,
            new RestorePoint(Moment: new DateTimeOffset(2024, 7, 17, 0, 0, 0, TimeSpan.Zero)),
            Cancel);

        result.Check.Good.ShouldBeTrue(string.Join('\n', result.Check.Faults));
        (await Content(past)).ShouldBe(then);
        await Lived.Through(past, from: 200, time: TestTime.At(2024, 7, 19));
        (await Check(past)).Good.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Restore_ToAMomentWithANewerKind_IsRefusedAndLeavesNothing(
        Provider provider)
    {
        await Lived.Through(Live);
        var then = await Content(Live);
        var before = (await Check(Live)).Events;
        await using (var store = await StoreFactory.Open(Live, Cancel))
        {
            await store.Append(
                Units.Of(GrainKey.Stored("observatory/kunshan/lujia"), 0), Cancel);
        }

        await Lived.Through(Live, from: 100);
        await backups.Backup(Live, File("b.db"), Cancel);
        var backup = System.IO.File.Exists(File("b.db"))
            ? File("b.db") : StoreBackup.DamagedName(File("b.db"));
        var to = provider == Provider.Sqlite
            ? StoreOptions.Sqlite(File("past.db"))
            : StoreOptions.Postgres(await PostgresServer.NewDatabase());

        var refused = await Should.ThrowAsync<NewerJournalException>(() => backups.Restore(
            backup, to, new RestorePoint(Position: before + 1), Cancel));

        refused.Message.ShouldContain("observatory/kunshan/lujia");
        System.IO.File.Exists(File("past.db")).ShouldBeFalse();
        Directory.GetFiles(folder.Path).ShouldNotContain(f => f.Contains(".restoring"));

        // What stood before it came can be had, at the very place that was refused.
        var result = await backups.Restore(
            backup, to, new RestorePoint(Position: before), Cancel);
        result.Check.Good.ShouldBeTrue(string.Join('\n', result.Check.Faults));
        (await Content(to)).ShouldBe(then);
    }

    [Fact]
    public async Task Restore_ToEveryPosition_IsGoodAndEndsAtACommand()
    {
        await Lived.Through(Live, lectures: 1);
        await backups.Backup(Live, File("b.db"), Cancel);
        var head = (await Check(Live)).Events;

        for (var position = 1L; position <= head; position += 9)
        {
            var to = StoreOptions.Sqlite(File($"p{position}.db"));
            var result = await backups.Restore(
                File("b.db"), to, new RestorePoint(Position: position), Cancel);
            result.Check.Good.ShouldBeTrue(string.Join('\n', result.Check.Faults));
            result.Position.ShouldBeLessThanOrEqualTo(position);
            await Delivered(to);
        }
    }

    [Fact]
    public async Task Move_ToPostgresAndBack_KeepsEverything()
    {
        await Lived.Through(Live);
        var server = StoreOptions.Postgres(await PostgresServer.NewDatabase());
        var back = StoreOptions.Sqlite(File("back.db"));

        var there = await backups.Move(Live, server, Cancel);
        await Lived.Through(server, from: 100);
        var home = await backups.Move(server, back, Cancel);

        there.Check.Good.ShouldBeTrue(string.Join('\n', there.Check.Faults));
        there.Check.Events.ShouldBe((await Check(Live)).Events);
        home.Check.Good.ShouldBeTrue(string.Join('\n', home.Check.Faults));
        home.Check.Events.ShouldBe((await Check(server)).Events);
        (await Content(back)).ShouldBe(await Content(server));
        await Lived.Through(back, from: 200);
        (await Check(back)).Good.ShouldBeTrue();
    }

    [Fact]
    public async Task Restore_IntoAPostgresInUse_IsRefusedAndChangesNothing()
    {
        await Lived.Through(Live);
        var server = StoreOptions.Postgres(await PostgresServer.NewDatabase());
        await Lived.Through(server, from: 50);
        var before = await Content(server);
        await backups.Backup(Live, File("b.db"), Cancel);

        await Should.ThrowAsync<StoreRefusedException>(
            () => backups.Restore(File("b.db"), server, RestorePoint.All, Cancel));

        (await Content(server)).ShouldBe(before);
    }

    private string File(string name) => folder.File(name);

    private static Task<StoreCheckResult> Check(StoreOptions store) =>
        StoreCheck.Run(store, TimeProvider.System, cancel: Cancel);

    /// <summary>Commands after the moment on grains that were there before it.</summary>
    private async Task Later()
    {
        await using var running = await RunningNetwork.Start(
            Live, new NetworkOptions([Kunshan.Policy]) { Time = TestTime.At(2024, 7, 19) }, Cancel);
        await running.Network.Do(Lived.Host(1), Talk.Lecture(500),
            new EnterpriseCommand.AdmitMembers([
                new NewMember(new PersonalData("丙"), Kunshan.Day(2024, 7, 1), TitleGrade.None)]));
    }

    /// <summary>What was owed at the moment is delivered when the network starts on it.</summary>
    private static async Task Delivered(StoreOptions store)
    {
        var options = new NetworkOptions([Kunshan.Policy]) { Time = TestTime.At(2024, 7, 20) };
        await using (var running = await RunningNetwork.Start(store, options, Cancel))
        {
            await running.Courier.Drained();
            (await running.Courier.Pending(cancel: Cancel)).ShouldBe(0);
        }

        (await Check(store)).Good.ShouldBeTrue();
    }

    /// <summary>All that the product can read of a store, as text.</summary>
    private static async Task<string> Content(StoreOptions options)
    {
        await using var store = await StoreFactory.Open(options, Cancel);
        var all = new List<string>();
        foreach (var e in await store.ReadAll(0, Cancel))
        {
            all.Add($"{e.Position} {e.Key} {e.Version} {e.CommandId} {e.Kind} {e.Payload} "
                + Convert.ToHexString(e.Hash.Span));
        }

        await store.ReadContributions(row => all.Add(
            $"{row.Key} {row.Contribution.Where} "
            + string.Join(',', row.Contribution.Amounts)), Cancel);
        var page = await store.Find(
            new DirectoryQuery(GrainKind.Enterprise, "kunshan") { Take = 400 }, Cancel);
        all.AddRange(page.Lines.Select(l => l.ToString()));
        var people = await store.ReadPeople([.. Enumerable.Range(0, 12).SelectMany(
            n => PeopleOf(store, Lived.Host(n)))], Cancel);
        all.AddRange(people.Select(p => $"{p.Key} {p.Value}").Order());
        all.Add($"{await store.CountOwed(null, Cancel)} owed");
        foreach (var file in await store.Attachments.List(Lived.Host(0), Cancel))
        {
            using var bytes = new MemoryStream();
            (await store.Attachments.Copy(file, bytes, Cancel)).ShouldBeTrue();
            all.Add($"{file} {Convert.ToHexString(SHA256.HashData(bytes.ToArray()))}");
        }

        return string.Join('\n', all);
    }

    private static IEnumerable<string> PeopleOf(IStore store, GrainKey key) =>
        store.ReadStream(key, 0).GetAwaiter().GetResult()
            .SelectMany(e => e.Payload.Split('"')).Where(t => t.Length == 16);

    private static void Change(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
