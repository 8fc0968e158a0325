using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Npgsql;

namespace Network.Tests.Journal;

public sealed class PostgresStoreTests : DirectoryContract
{
    private string? database;

    protected override async Task<IStore> Open()
    {
        database ??= await PostgresServer.NewDatabase();
        return await PostgresStore.Open(database);
    }

    [Fact]
    public async Task Append_TwoProcessesOnTheSameStreams_LoseAndDoubleNothing()
    {
        await using var other = await PostgresStore.Open(database!);
        var writers = Enumerable.Range(0, 8).Select(w => Write(w % 2 == 0 ? Store : other, w));

        var accepted = (await Task.WhenAll(writers)).SelectMany(a => a).ToList();

        var all = await Store.ReadAll(0);
        all.Select(e => e.Position).ShouldBe(
            Enumerable.Range(1, all.Length).Select(i => (long)i));
        all.Select(e => e.CommandId).ShouldBe(accepted, ignoreOrder: true);
        foreach (var stream in all.GroupBy(e => e.Key))
        {
            stream.Select(e => e.Version).ShouldBe(
                Enumerable.Range(1, stream.Count()).Select(i => (long)i));
        }

        (await Store.ReadHead()).ShouldBe(all.Length);
    }

    [Fact]
    public async Task Open_ManyProcessesAtOnce_MigrateOnce()
    {
        var empty = await PostgresServer.NewDatabase();

        var stores = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => PostgresStore.Open(empty)));

        foreach (var store in stores)
        {
            (await store.ReadHead()).ShouldBe(0);
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task Open_NewerSchema_IsRefused()
    {
        var newer = await PostgresServer.NewDatabase();
        await using (var store = await PostgresStore.Open(newer))
        {
            await using var source = NpgsqlDataSource.Create(newer);
            await using var raise =
                source.CreateCommand("INSERT INTO schema_version VALUES (999)");
            await raise.ExecuteNonQueryAsync();
        }

        (await Should.ThrowAsync<StoreRefusedException>(() => PostgresStore.Open(newer)))
            .Text.En.ShouldContain("999");
    }

    [Fact]
    public async Task Open_DatabaseOfTheFirstSchema_KeepsItsCardsAndTakesNewOnes()
    {
        var old = await PostgresServer.NewDatabase();
        await using (var store = await PostgresStore.Open(old))
        {
            await store.Append(Units.Of(Units.Key("h0"), 0) with { Card = Units.Card("旧", 3) });
        }

        await using (var source = NpgsqlDataSource.Create(old))
        {
            await using var lower = source.CreateCommand("""
                ALTER TABLE directory DROP COLUMN home;
                DROP TABLE accounts, account_first, account_invitations, account_sessions,
                  account_tokens, audit, protection_keys, attachments, attachment_contents,
                  reader_marks;
                DELETE FROM schema_version WHERE version >= 2;
                """);
            await lower.ExecuteNonQueryAsync();
        }

        await using var opened = await PostgresStore.Open(old);
        await KeepsTheOldCardAndTakesANewOne(opened);
    }

    [Fact]
    public async Task Open_ServerThatIsNotThere_IsRefusedInWords() =>
        (await Should.ThrowAsync<StoreRefusedException>(() =>
            PostgresStore.Open("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2")))
        .Text.Zh.ShouldContain("PostgreSQL");

    [Fact]
    public async Task Append_ConnectionCut_IsUnavailableThenSettledByTheSameUnit()
    {
        var unit = Units.Of(Units.Key("a"), 0);
        await Store.Append(Units.Of(Units.Key("first"), 0));
        await using (var source = NpgsqlDataSource.Create(database!))
        {
            await using var cut = source.CreateCommand(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                + "WHERE datname = current_database() AND pid <> pg_backend_pid()");
            await cut.ExecuteNonQueryAsync();
        }

        await Should.ThrowAsync<JournalUnavailableException>(() => Store.Append(unit));

        (await Store.Append(unit)).ShouldBe(new AppendResult.Appended(1, 2));
    }

    /// <summary>Loads again after a lost race, as an activation does.</summary>
    private static async Task<List<Guid>> Write(IStore store, int writer)
    {
        var accepted = new List<Guid>();
        var seed = new Random(writer);
        var versions = new long[3];
        while (accepted.Count < 40)
        {
            var target = seed.Next(versions.Length);
            var unit = Units.Of(Units.Key($"s{target}"), versions[target]);
            switch (await store.Append(unit))
            {
                case AppendResult.Appended a:
                    versions[target] = a.Version;
                    accepted.Add(unit.CommandId);
                    break;
                default:
                    versions[target] = (await store.ReadStream(unit.Key, 0)).Length;
                    break;
            }
        }

        return accepted;
    }
}
