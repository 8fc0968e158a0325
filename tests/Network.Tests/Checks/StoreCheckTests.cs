using System.Text;
using Microsoft.Data.Sqlite;
using Network.Silo.Checks;
using Network.Silo.Journal;
using Network.Tests.BlackBox;

namespace Network.Tests.Checks;

/// <summary>What a check says of a file that somebody or something damaged.</summary>
public sealed class StoreCheckTests : IAsyncLifetime
{
    private const int Header = 100;

    private static readonly string Third = Lived.Host(3).Stream;

    private readonly TemporaryFolder folder = new();

    private string File => folder.File("network.db");

    public async ValueTask InitializeAsync() => await Lived.Through(StoreOptions.Sqlite(File));

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Check_WholeFile_IsGoodAndLeavesNoTrace()
    {
        var (bytes, written) = (await Bytes(), System.IO.File.GetLastWriteTimeUtc(File));
        var beside = Directory.GetFiles(folder.Path).Order().ToList();

        var result = await Checked();

        result.Faults.ShouldBeEmpty();
        result.Good.ShouldBeTrue();
        result.Events.ShouldBeGreaterThan(100);
        result.Owed.ShouldBeGreaterThan(0);
        (await Bytes()).ShouldBe(bytes);
        System.IO.File.GetLastWriteTimeUtc(File).ShouldBe(written);
        Directory.GetFiles(folder.Path).Order().ShouldBe(beside);
    }

    [Fact]
    public async Task Check_WhileTheStoreIsOpen_SeesWhatWasWrittenLast()
    {
        await using var store = await StoreFactory.Open(StoreOptions.Sqlite(File),
            TestContext.Current.CancellationToken);
        var before = await Checked();
        await store.Settle([(Guid.NewGuid(), null)], TestContext.Current.CancellationToken);

        (await Checked()).Events.ShouldBe(before.Events);
        before.Good.ShouldBeTrue();
    }

    [Fact]
    public async Task Check_ChangedEvent_IsNamedByStreamAndVersion()
    {
        Change($"UPDATE journal SET payload = replace(payload, '12', '92') "
            + $"WHERE stream = '{Third}' AND version = 6");

        var fault = (await Checked()).Faults.ShouldHaveSingleItem();

        (fault.Stream, fault.Version).ShouldBe((Third, 6));
        fault.Text.En.ShouldContain("was changed");
        fault.Text.Zh.ShouldContain($"{Third} 的第 6 号事件");
    }

    [Fact]
    public async Task Check_ChangedByteInTheFile_IsNamedByStreamAndVersion()
    {
        var bytes = await Bytes();
        var payload = Payload(Third, 5);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(payload));
        at.ShouldBeGreaterThan(0);
        bytes[at + payload.IndexOf("\"participants\":", StringComparison.Ordinal) + 15] ^= 1;
        await System.IO.File.WriteAllBytesAsync(
            File, bytes, TestContext.Current.CancellationToken);

        var fault = (await Checked()).Faults.ShouldHaveSingleItem();

        fault.Text.En.ShouldContain("was changed");
        fault.Stream.ShouldStartWith("enterprise/kunshan/");
    }

    [Fact]
    public async Task Check_RemovedRow_IsNamedByStreamAndVersion()
    {
        Change($"DELETE FROM journal WHERE stream = '{Third}' AND version = 4");

        var result = await Checked();

        var fault = result.Faults.Single(f => f.Stream == Third);
        fault.Version.ShouldBe(4);
        fault.Text.En.ShouldContain("missing");
        result.Faults.ShouldContain(f => f.Text.En.Contains("position"));
        result.Good.ShouldBeFalse();
    }

    [Fact]
    public async Task Check_RemovedLastRowOfAStream_IsNamedByStreamAndVersion()
    {
        var last = Number($"SELECT MAX(version) FROM journal WHERE stream = '{Third}'");
        Change($"DELETE FROM journal WHERE stream = '{Third}' AND version = {last}");

        (await Checked()).Faults.Single(f => f.Stream == Third).Version.ShouldBe(last);
    }

    [Fact]
    public async Task Check_TruncatedFile_SaysSoAndNamesWhatIsLost()
    {
        await Lived.Through(StoreOptions.Sqlite(File), lectures: 60, from: 100);
        var length = new FileInfo(File).Length;
        using (var file = System.IO.File.OpenWrite(File))
        {
            file.SetLength(length * 2 / 3 / 4096 * 4096);
        }

        var result = await Checked();

        result.Good.ShouldBeFalse();
        result.Faults.ShouldContain(f => f.Text.En.Contains("truncated"));
        result.Faults.ShouldContain(f => f.Stream != null && f.Version != null);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Check_FileCutAnywhere_AlwaysFindsIt(int eighths)
    {
        using (var file = System.IO.File.OpenWrite(File))
        {
            file.SetLength((file.Length * eighths / 8) + 17);
        }

        (await Checked()).Faults.ShouldContain(f => f.Text.En.Contains("truncated"));
    }

    [Fact]
    public async Task Check_PageOfTheJournalOverwritten_NamesItsEvents()
    {
        var bytes = await Bytes();
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Payload(Third, 5)));
        var page = at / 4096 * 4096;
        bytes.AsSpan(page, Header).Fill(0xA5);
        await System.IO.File.WriteAllBytesAsync(
            File, bytes, TestContext.Current.CancellationToken);

        var result = await Checked();

        result.Good.ShouldBeFalse();
        result.Faults.ShouldContain(f => f.Text.En.Contains("pages"));
        result.Faults.ShouldContain(f => f.Stream != null && f.Text.En.Contains("missing"));
    }

    [Fact]
    public async Task Check_FileThatIsNoDatabase_SaysSo()
    {
        await System.IO.File.WriteAllTextAsync(
            File, "Dear colleagues, …", TestContext.Current.CancellationToken);

        (await Checked()).Faults.ShouldHaveSingleItem().Text.En.ShouldContain("not a database");
    }

    [Fact]
    public async Task Check_RollupThatDoesNotAgree_IsNamedByStream()
    {
        Change($"UPDATE rollup SET metrics = replace(metrics, '\"members\":2', '\"members\":9') "
            + $"WHERE child = '{Third}'");

        var result = await Checked();

        result.Good.ShouldBeFalse();
        result.Faults.ShouldBeEmpty();
        result.Recount!.Differences.ShouldContain(d => d.Subject == Third);
    }

    [Fact]
    public async Task Check_ChangedDeltas_AreFoundInTheHistory()
    {
        Change($"UPDATE journal SET deltas = replace(deltas, '\"members\",2', '\"members\",3') "
            + $"WHERE stream = '{Third}'");

        (await Checked()).Recount!.Differences.ShouldContain(d => d.Subject == "history");
    }

    [Fact]
    public async Task Check_OwedCommandOfNobody_IsNamed()
    {
        Change("INSERT INTO outbox (id, cause, target, command, payload, settled) "
            + $"VALUES (randomblob(16), '{Third}', '{Third}', 'dissolve', '{{}}', 0)");

        var fault = (await Checked()).Faults.ShouldHaveSingleItem();

        fault.Text.En.ShouldContain("dissolve");
        fault.Text.En.ShouldContain("nobody");
    }

    [Fact]
    public async Task Check_ForgedSnapshot_IsNamed()
    {
        Change("INSERT OR REPLACE INTO snapshots (stream, version, schema, payload, hash) "
            + $"VALUES ('{Third}', 3, 1, '{{}}', zeroblob(32))");

        (await Checked()).Faults.ShouldHaveSingleItem().Text.En.ShouldContain("snapshot");
    }

    [Theory]
    [InlineData("UPDATE attachment_contents SET bytes = zeroblob(7) WHERE part = 1", "damaged")]
    [InlineData("DELETE FROM attachment_contents WHERE part = 0", "damaged")]
    [InlineData("UPDATE attachments SET bytes = bytes + 1", "damaged")]
    [InlineData("DELETE FROM attachment_contents", "missing")]
    public async Task Check_AttachedFileThatIsNotWhole_IsNamedWithItsRecord(
        string spoil, string said)
    {
        Change("INSERT INTO attachments SELECT '" + Third
            + "', id, hash, '复印件.png', type, bytes, actor, added_at FROM attachments");
        (await Checked()).ShouldSatisfyAllConditions(
            r => r.Good.ShouldBeTrue(), r => r.Files.ShouldBe(2));
        Change(spoil);

        var result = await Checked();

        result.Good.ShouldBeFalse();
        result.Faults.Select(f => f.Stream).ShouldBe([Lived.Host(0).Stream, Third]);
        result.Faults[0].Text.En.ShouldContain("'合影.png' is " + said);
        result.Faults[1].Text.Zh.ShouldContain($"{Third} 的附件“复印件.png”");
    }

    private Task<StoreCheckResult> Checked() => StoreCheck.Run(StoreOptions.Sqlite(File),
        TimeProvider.System, cancel: TestContext.Current.CancellationToken);

    private Task<byte[]> Bytes() =>
        System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);

    private string Payload(string stream, long version) => (string)Ask(
        $"SELECT payload FROM journal WHERE stream = '{stream}' AND version = {version}")!;

    private long Number(string sql) => (long)Ask(sql)!;

    private void Change(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection(
            $"Data Source={File};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
