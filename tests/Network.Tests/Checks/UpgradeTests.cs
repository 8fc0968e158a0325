using System.Globalization;
using Microsoft.Data.Sqlite;
using Network.Silo.Backups;
using Network.Silo.Checks;
using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Journal;
using Network.Tests.Tidy;

namespace Network.Tests.Checks;

/// <summary>
/// A file of every schema version there ever was is opened, lives on, and becomes a PostgreSQL
/// database. The files are kept: they were written when their version was the newest.
/// </summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Folder = "tests/Network.Tests/Fixtures/Schema";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> Versions =>
        [.. Enumerable.Range(1, SqliteSchema.Steps.Length)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Open_FileOfAnEarlierSchema_LosesNothingAndLivesOn(int version)
    {
        var store = StoreOptions.Sqlite(Kept(version));
        var before = await Checked(store);

        await Lived.Through(store, lectures: 1, from: 100);

        before.Good.ShouldBeTrue(string.Join('\n', before.Faults));
        before.Events.ShouldBeGreaterThan(50);
        var after = await Checked(store);
        after.Good.ShouldBeTrue(string.Join('\n', after.Faults));
        after.Events.ShouldBeGreaterThan(before.Events);
        Number(store.Path!, "PRAGMA user_version").ShouldBe(SqliteSchema.Steps.Length);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Restore_BackupOfAnEarlierSchema_ToPostgres_HasTheSameTotals(int version)
    {
        var file = Kept(version);
        var server = StoreOptions.Postgres(await PostgresServer.NewDatabase());

        var result = await new StoreBackup(TimeProvider.System)
            .Restore(file, server, RestorePoint.All, Cancel);

        result.Check.Good.ShouldBeTrue(string.Join('\n', result.Check.Faults));
        result.Check.Events.ShouldBe((await Checked(StoreOptions.Sqlite(file))).Events);
        Number(file, "PRAGMA user_version").ShouldBe(version);
    }

    [Fact]
    public async Task Schema_OfBothDatabases_HasTheSameStepsTablesAndColumns()
    {
        SqliteSchema.Steps.Length.ShouldBe(PostgresSchema.Steps.Length);
        var file = folder.File("newest.db");
        await (await StoreFactory.Open(StoreOptions.Sqlite(file), Cancel)).DisposeAsync();
        var database = await PostgresServer.NewDatabase();
        await (await StoreFactory.Open(StoreOptions.Postgres(database), Cancel)).DisposeAsync();
        await using var connection = new Npgsql.NpgsqlConnection(database);
        await connection.OpenAsync(Cancel);
        var columns = await PostgresColumns.Read(connection, Cancel);

        using var opened = SqliteCopy.Open(file);
        foreach (var table in TableShape.Of(opened))
        {
            foreach (var column in table.Columns)
            {
                Should.NotThrow(() => columns.Of(table.Name, column), $"{table.Name}.{column}");
            }
        }
    }

    /// <summary>Writes the file of the newest version, once, when a schema step is added:
    /// <c>-method "*.Schema_Newest_IsKept" -explicit on</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Schema_Newest_IsKept()
    {
        var lived = folder.File("lived.db");
        await Lived.Through(StoreOptions.Sqlite(lived), lectures: 1);
        for (var version = 1; version <= SqliteSchema.Steps.Length; version++)
        {
            if (!File.Exists(Name(version)))
                Write(lived, version);
        }
    }

    /// <summary>The tables as they were at a version, with what they could hold of a life.
    /// </summary>
    private static void Write(string lived, int version)
    {
        using var made = SqliteCopy.Open(Name(version));
        foreach (var step in SqliteSchema.Steps.Take(version))
        {
            Execute(made, step);
        }

        Execute(made, $"PRAGMA user_version = {version}; ATTACH '{lived}' AS lived");
        foreach (var table in TableShape.Of(made))
        {
            Execute(made, $"INSERT INTO {table.Name} ({table.Quoted}) "
                + $"SELECT {table.Quoted} FROM lived.{table.Name} ORDER BY 1");
        }

        SqliteCopy.OneFile(made);
    }

    private string Kept(int version)
    {
        File.Exists(Name(version)).ShouldBeTrue(
            $"There is no kept file of schema version {version}: see Schema_Newest_IsKept.");
        var copy = folder.File($"{version}.db");
        File.Copy(Name(version), copy, overwrite: true);
        return copy;
    }

    private static string Name(int version) => Path.Combine(Repository.Root, Folder,
        string.Create(CultureInfo.InvariantCulture, $"version-{version}.db"));

    private static Task<StoreCheckResult> Checked(StoreOptions store) =>
        StoreCheck.Run(store, TimeProvider.System, cancel: Cancel);

    private static long Number(string file, string sql)
    {
        using var connection = SqliteCopy.Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
