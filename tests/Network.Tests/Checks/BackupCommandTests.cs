using Microsoft.Data.Sqlite;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Journal;

namespace Network.Tests.Checks;

/// <summary>Backup, restore, move and verify as an operator types them.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class BackupCommandTests(ITestOutputHelper output) : IDisposable
{
    private const int Clients = 4;
    private const int CommandsBefore = 100;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Backup => folder.File("b.db");

    [Fact]
    public async Task Backup_UnderLoad_HoldsWhatWasAcknowledgedBeforeItBegan()
    {
        await using var network = await ServedNetwork.Start();
        var seed = Seed.Fresh(output);
        var kunshan = await KunshanLoad.Found(network, seed);
        var load = new CommandLoad(seed, kunshan.Next);
        using var stop = new CancellationTokenSource();
        var running = load.Run(Clients, [new CommandSender(network.Http)], stop.Token);
        await load.Reaches(CommandsBefore);
        var before = load.Operations
            .Where(o => o.Verdict == Verdict.Acknowledged).Select(o => o.Id).ToList();

        await Succeeds("backup", Backup, "--database", network.Database);
        await stop.CancelAsync();
        await running;
        (await network.Stop()).ShouldBe(0, network.Process.ToString());
        await Succeeds("restore", Backup, "--to", folder.File("r.db"));
        await Succeeds("verify", "--data", folder.File("r.db"));

        var all = await JournalReader.ReadAll(StoreOptions.Sqlite(network.Database));
        var kept = await JournalReader.ReadAll(StoreOptions.Sqlite(folder.File("r.db")));
        kept.ShouldBe(all.Take(kept.Count));
        before.ShouldBeSubsetOf(kept.Select(w => w.CommandId));
    }

    [Fact]
    public async Task Move_ToPostgresAndBack_VerifiesAlike()
    {
        var file = folder.File("network.db");
        await Lived.Through(StoreOptions.Sqlite(file));
        var server = await PostgresServer.NewDatabase();

        await Succeeds("move", "--from", file, "--to-postgres", server);
        await Succeeds("verify", "--postgres", server);
        await Succeeds("move", "--from-postgres", server, "--to", folder.File("back.db"));
        await Succeeds("backup", Backup, "--postgres", server);

        var first = await JournalReader.ReadAll(StoreOptions.Sqlite(file));
        foreach (var copy in new[] { folder.File("back.db"), Backup })
        {
            (await JournalReader.ReadAll(StoreOptions.Sqlite(copy))).ShouldBe(first);
        }
    }

    [Theory]
    [InlineData("UPDATE journal SET actor = 'nobody' WHERE stream = @stream AND version = 4")]
    [InlineData("DELETE FROM journal WHERE stream = @stream AND version = 4")]
    public async Task Verify_SpoiltEvent_NamesStreamAndVersionAndExitsWith1(string spoil)
    {
        var file = folder.File("network.db");
        await Lived.Through(StoreOptions.Sqlite(file));
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA foreign_keys = OFF; {spoil}";
            command.Parameters.AddWithValue("@stream", Lived.Host(3).Stream);
            (await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken))
                .ShouldBe(1);
        }

        var (code, printed, _) = await Run("verify", "--data", file);

        code.ShouldBe(1, printed);
        printed.ShouldContain(Lived.Host(3).Stream);
        printed.ShouldContain("version 4");
    }

    [Fact]
    public async Task Verify_DamagedAttachmentOfABackup_NamesFileAndRecordAndExitsWith1()
    {
        var file = folder.File("network.db");
        await Lived.Through(StoreOptions.Sqlite(file));
        await Succeeds("backup", Backup, "--database", file);
        var (sound, told, _) = await Run("verify", "--data", Backup);
        await using (var connection = new SqliteConnection($"Data Source={Backup};Pooling=false"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE attachment_contents SET bytes = zeroblob(10)";
            (await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken))
                .ShouldBe(2);
        }

        var (code, printed, _) = await Run("verify", "--data", Backup);

        sound.ShouldBe(0, told);
        code.ShouldBe(1, printed);
        printed.Split('\n').Count(l => l.Contains("合影.png", StringComparison.Ordinal)
            && l.Contains(Lived.Host(0).Stream, StringComparison.Ordinal)).ShouldBe(1, printed);
    }

    [Fact]
    public async Task Verify_TruncatedFile_SaysSoAndExitsWith1()
    {
        var file = folder.File("network.db");
        await Lived.Through(StoreOptions.Sqlite(file));
        await using (var cut = File.OpenWrite(file))
        {
            cut.SetLength(cut.Length * 3 / 4);
        }

        var (code, printed, errors) = await Run("verify", "--data", file);

        code.ShouldBe(1, $"{printed}\n{errors}");
        printed.ShouldContain("truncated");
        errors.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData(1, "is there already", "backup", "network.db", "--database", "network.db")]
    [InlineData(2, "There is no database", "backup", "b.db", "--database", "missing.db")]
    [InlineData(2, "There is no backup", "restore", "missing.db", "--to", "r.db")]
    [InlineData(2, "Name one database", "restore", "network.db")]
    [InlineData(2, "neither a moment", "restore", "network.db", "--to", "r.db", "--until", "soon")]
    [InlineData(1, "Nothing stood", "restore", "network.db", "--to", "r.db", "--until", "1999-1-1")]
    [InlineData(2, "There is no database", "move", "--from", "missing.db", "--to", "r.db")]
    public async Task CommandLine_Mistake_SaysWhatAndMakesNothing(
        int code, string said, params string[] arguments)
    {
        await Lived.Through(StoreOptions.Sqlite(folder.File("network.db")), lectures: 1);
        var before = Databases();

        var ran = await Run(arguments);

        ran.Code.ShouldBe(code, $"{ran.Output}\n{ran.Errors}");
        ran.Errors.ShouldContain(said);
        ran.Errors.ShouldNotContain("   at ");
        Databases().ShouldBe(before);
    }

    private List<string> Databases() => [.. Directory.GetFiles(folder.Path, "*.db*")
        .Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).Order()];

    private async Task Succeeds(params string[] arguments)
    {
        var (code, printed, errors) = await Run(arguments);
        code.ShouldBe(0, $"{string.Join(' ', arguments)}\n{printed}\n{errors}");
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) =>
        ClientProcess.Run(folder.Path, arguments);
}
