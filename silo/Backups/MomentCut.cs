using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;

namespace Network.Silo.Backups;

/// <summary>
/// Takes a file back to what stood at one position of its journal: later events go, lists and
/// roll-up are made anew from the events that stay, owed commands are owed again where their
/// answer is gone. Accounts stay as they are.
/// </summary>
internal sealed class MomentCut : IDisposable
{
    /// <summary>Grains written in one transaction.</summary>
    private const int UnitsAtOnce = 256;

    private readonly SqliteConnection connection;
    private readonly Dictionary<GrainKey, Remembered> grains = [];

    public MomentCut(string path)
    {
        connection = SqliteCopy.Open(path);
        Execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
    }

    /// <returns>The position that was cut at: never in the middle of a command.</returns>
    /// <exception cref="JournalDamagedException">The events do not fold.</exception>
    /// <exception cref="StoreRefusedException">Nothing stood at that point yet.</exception>
    public long To(RestorePoint until, Action<long, long>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(until);
        var position = Position(until);
        if (position == 0 && Number(SqliteQueries.Head) > 0)
            throw NothingYet();

        progress?.Invoke(0, position);
        CutOwed(position);
        CutPeople(position);
        Execute("DELETE FROM journal WHERE position > @at", ("@at", position));
        Execute("""
            DELETE FROM snapshots WHERE version > COALESCE(
              (SELECT MAX(version) FROM journal WHERE journal.stream = snapshots.stream), 0)
            """);
        Fold(position, progress, cancel);
        Execute("DELETE FROM rollup; DELETE FROM directory");
        using (var writer = new SqliteWriter(connection))
        {
            foreach (var some in grains.Select(g => Standing(g.Key, g.Value)).Chunk(UnitsAtOnce))
            {
                writer.Write(some);
            }
        }

        return position;
    }

    public void Dispose() => connection.Dispose();

    private long Position(RestorePoint until)
    {
        var head = Number(SqliteQueries.Head);
        var wanted = until switch
        {
            { Position: { } position } => Math.Clamp(position, 0, head),
            { Moment: { } moment } => Number(
                "SELECT COALESCE(MIN(position) - 1, @head) FROM journal WHERE recorded_at > @at",
                ("@head", head), ("@at", moment.ToUnixTimeMilliseconds())),
            _ => head,
        };

        // A command of which only some events would stay goes as a whole.
        return wanted == head ? head : Number(
            "SELECT MAX(position) - 1 FROM journal WHERE ordinal = 0 AND position <= @at",
            ("@at", wanted + 1));
    }

    private StoreRefusedException NothingYet()
    {
        var first = DateTimeOffset.FromUnixTimeMilliseconds(
            Number("SELECT MIN(recorded_at) FROM journal")).ToString("u");
        return new StoreRefusedException(new LocalText(
            $"那一时刻还没有任何记录：备份中的第一条记录于 {first}。请给出更晚的时刻。",
            $"Nothing stood at that moment yet: the backup's first event was recorded at {first}. "
            + "Give a later one."));
    }

    private void CutOwed(long position)
    {
        Execute("CREATE TEMP TABLE gone (id BLOB PRIMARY KEY)");
        var owed = Rows("SELECT id FROM outbox", r => new Guid(r.GetFieldValue<byte[]>(0)))
            .ToHashSet();
        var later = Rows("SELECT command_id, ordinal FROM journal WHERE position > @at",
            r => (new Guid(r.GetFieldValue<byte[]>(0)), r.GetInt32(1)), ("@at", position));
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var (command, ordinal) in later)
            {
                for (var n = 0; ; n++)
                {
                    var id = Context.Derive(command, $"owed/{ordinal}/{n}");
                    if (!owed.Remove(id))
                        break;

                    Execute("INSERT INTO gone (id) VALUES (@id)", ("@id", id.ToByteArray()));
                }
            }

            transaction.Commit();
        }

        // An import of which nothing was done yet had not been sent, as far as anybody can tell.
        Execute("""
            DELETE FROM outbox WHERE id IN (SELECT id FROM gone);
            DELETE FROM outbox WHERE cause LIKE 'import/%' AND NOT EXISTS (
              SELECT 1 FROM outbox AS other JOIN journal
                ON journal.stream = other.target AND journal.command_id = other.id
              WHERE other.cause = outbox.cause AND journal.position <= @at);
            UPDATE outbox SET settled = 0, refusal = NULL WHERE EXISTS (
              SELECT 1 FROM journal WHERE journal.stream = outbox.target
                AND journal.command_id = outbox.id AND journal.ordinal = 0
                AND journal.position > @at)
            """, ("@at", position));
    }

    /// <summary>Whoever is named by later events alone was not known yet.</summary>
    private void CutPeople(long position)
    {
        var people = Rows("SELECT id FROM people", r => r.GetString(0)).ToHashSet();
        var (before, after) = (new HashSet<string>(), new HashSet<string>());
        foreach (var (at, payload) in Rows("SELECT position, payload FROM journal",
            r => (r.GetInt64(0), r.GetString(1))))
        {
            var into = at <= position ? before : after;
            into.UnionWith(Texts(payload).Where(people.Contains));
        }

        foreach (var id in after.Except(before))
        {
            Execute("DELETE FROM people WHERE id = @id", ("@id", id));
        }
    }

    private void Fold(long position, Action<long, long>? progress, CancellationToken cancel)
    {
        var read = 0L;
        foreach (var entry in Rows(
            SqliteQueries.ReadAll, SqliteReader.Entry, ("@after", 0L), ("@take", long.MaxValue)))
        {
            cancel.ThrowIfCancellationRequested();
            if (!entry.Key.IsKnown)
            {
                throw new NewerJournalException(
                    $"{entry.Key}: only a newer version of the program knows this kind of grain.");
            }

            var logic = Catalog.Of(entry.Key.Kind);
            grains[entry.Key] = StreamFold.Next(
                logic, grains.GetValueOrDefault(entry.Key) ?? StreamFold.Beginning(logic), entry);
            if (++read % JournalLimits.ReadEventsMax == 0 || read == position)
                progress?.Invoke(read, position);
        }
    }

    /// <summary>What stands beside a grain's events, as a unit without events.</summary>
    private static PreparedUnit Standing(GrainKey key, Remembered grain)
    {
        var logic = Catalog.Of(key.Kind);
        var contributes = logic.Contribute(key, grain.State);
        return new PreparedUnit(new AppendUnit(key, grain.Version, Guid.Empty, "",
            DateTimeOffset.UnixEpoch, [], contributes,
            Contribution.Difference(Contribution.None(key.City), contributes),
            logic.Describe(key, grain.State), [], []));
    }

    private static List<string> Texts(string payload)
    {
        var texts = new List<string>();
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(payload));
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                texts.Add(json.GetString()!);
        }

        return texts;
    }

    private long Number(string sql, params (string Name, object Value)[] values) =>
        Rows(sql, r => r.IsDBNull(0) ? 0 : r.GetInt64(0), values).First();

    private void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private IEnumerable<T> Rows<T>(
        string sql, Func<SqliteDataReader, T> map, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return map(rows);
        }
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
