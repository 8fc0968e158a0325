using Microsoft.Data.Sqlite;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;

namespace Network.Tests.Journal;

public sealed class SqliteStoreTests : DirectoryContract
{
    private readonly string folder =
        Directory.CreateTempSubdirectory("network-sqlite-").FullName;

    private string File => Path.Combine(folder, "network.db");

    protected override Task<IStore> Open() => Task.FromResult<IStore>(SqliteStore.Open(File));

    protected override Task Clean()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void Open_FileInUse_IsRefusedAndNamesTheFile()
    {
        var refused = Should.Throw<StoreRefusedException>(() => SqliteStore.Open(File));

        refused.Text.Zh.ShouldContain(File);
        refused.Text.En.ShouldContain("in use");
    }

    [Fact]
    public async Task Read_WhileOtherFilesAreClosed_IsNotDisturbed()
    {
        const int readers = 4;
        const int closed = 200;
        var path = Path.Combine(folder, "read.db");
        await using var read = SqliteStore.Open(path);
        using var stop = new CancellationTokenSource();
        var reading = Enumerable.Range(0, readers).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await read.ReadHead(TestContext.Current.CancellationToken);
            }
        })).ToList();

        for (var n = 0; n < closed; n++)
        {
            await SqliteStore.Open(Path.Combine(folder, "other.db")).DisposeAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(reading);
    }

    [Fact]
    public void Open_NewerSchema_IsRefused()
    {
        var newer = Path.Combine(folder, "newer.db");
        using (var connection = new SqliteConnection($"Data Source={newer};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        Should.Throw<StoreRefusedException>(() => SqliteStore.Open(newer))
            .Text.En.ShouldContain("999");
    }

    [Fact]
    public async Task Open_FileOfTheFirstSchema_KeepsItsCardsAndTakesNewOnes()
    {
        var old = Path.Combine(folder, "old.db");
        await using (var store = SqliteStore.Open(old))
        {
            await store.Append(Units.Of(Units.Key("h0"), 0) with { Card = Units.Card("旧", 3) });
        }

        using (var connection = new SqliteConnection($"Data Source={old};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                DROP INDEX directory_home;
                ALTER TABLE directory DROP COLUMN home;
                DROP TABLE accounts;
                DROP TABLE account_first;
                DROP TABLE account_invitations;
                DROP TABLE account_sessions;
                DROP TABLE account_tokens;
                DROP TABLE audit;
                DROP TABLE protection_keys;
                DROP TABLE attachments;
                DROP TABLE attachment_contents;
                DROP TABLE reader_marks;
                PRAGMA user_version = 1;
                """;
            command.ExecuteNonQuery();
        }

        await using var opened = SqliteStore.Open(old);
        await KeepsTheOldCardAndTakesANewOne(opened);
    }

    [Fact]
    public async Task Append_DiskFull_IsUnavailableUntilThereIsRoomAgain()
    {
        using var small = new TemporaryFolder();
        using var disk = SmallDisk.On(small.Path, megabytes: 1);
        Assert.SkipWhen(disk is null, "A small file system cannot be mounted here.");
        await using var store = SqliteStore.Open(small.File("network.db"));
        var version = 0L;
        await Should.ThrowAsync<JournalUnavailableException>(async () =>
        {
            for (; ; version++)
            {
                await store.Append(Units.Of(Units.Key("a"), version));
            }
        });

        await Should.ThrowAsync<JournalUnavailableException>(
            () => store.Append(Units.Of(Units.Key("a"), version, events: 200)));
        disk!.Grow(megabytes: 50);

        (await store.Append(Units.Of(Units.Key("a"), version)))
            .ShouldBe(new AppendResult.Appended(version + 1, version + 1));
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_IsRefused()
    {
        var text = Path.Combine(folder, "text.db");
        System.IO.File.WriteAllText(text, new string('x', 5000));

        Should.Throw<StoreRefusedException>(() => SqliteStore.Open(text));
    }
}
