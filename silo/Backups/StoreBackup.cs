using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using Network.Silo.Checks;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Npgsql;

namespace Network.Silo.Backups;

/// <summary>
/// Backups of a database, and databases from backups. A backup is a SQLite file whatever the
/// database is, so that one can become the other. A target appears whole and checked, or not at
/// all.
/// </summary>
public sealed class StoreBackup(
    TimeProvider time, Action<BackupStep, long, long>? progress = null)
{
    /// <summary>Copies one moment of a database, also while it is served, into a new file.
    /// </summary>
    /// <returns>What was copied. Where its check finds faults, the copy is kept beside the name
    /// that was asked for, as <see cref="DamagedName"/>.</returns>
    /// <exception cref="StoreRefusedException">The file is there already, or the database cannot
    /// be read.</exception>
    public async Task<BackupResult> Backup(
        StoreOptions from, string file, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ShouldBeFree(file);
        var part = Begin(file + ".part");
        try
        {
            await Copy(from, part, cancel);
            var result = await Checked(StoreOptions.Sqlite(part), cancel);
            Flush(part);
            File.Move(part, result.Check.Good ? file : DamagedName(file), !result.Check.Good);
            return result;
        }
        finally
        {
            Remove(part);
        }
    }

    /// <summary>Makes a database from a backup, as it stood at the end or at an earlier point.
    /// </summary>
    /// <returns>What is there now; nothing where the backup's check found faults.</returns>
    /// <exception cref="StoreRefusedException">The target is not empty, or the backup cannot be
    /// read.</exception>
    public async Task<BackupResult> Restore(
        string file, StoreOptions to, RestorePoint until, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(until);
        return to.Provider == Provider.Sqlite
            ? await RestoreFile(StoreOptions.Sqlite(file), to.Path!, until, cancel)
            : await RestoreServer(StoreOptions.Sqlite(file), to, until, cancel);
    }

    /// <summary>Copies a database into an empty one of either kind. The old one stays as it is.
    /// </summary>
    public async Task<BackupResult> Move(
        StoreOptions from, StoreOptions to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return to.Provider == Provider.Sqlite
            ? await RestoreFile(from, to.Path!, RestorePoint.All, cancel)
            : await RestoreServer(from, to, RestorePoint.All, cancel);
    }

    /// <summary>Where a copy stays that has faults, as its original has.</summary>
    public static string DamagedName(string file) => file + ".damaged";

    private async Task<BackupResult> RestoreFile(
        StoreOptions from, string path, RestorePoint until, CancellationToken cancel)
    {
        ShouldBeFree(path);
        ShouldBeFree(path + "-wal");
        using var held = SqliteFile.Lock(path);
        var aside = Begin(path + ".restoring");
        try
        {
            await Make(from, aside, until, cancel);
            var result = await Checked(StoreOptions.Sqlite(aside), cancel);
            if (result.Check.Good)
            {
                Flush(aside);
                File.Move(aside, path);
            }

            return result;
        }
        finally
        {
            Remove(aside);
        }
    }

    private async Task<BackupResult> RestoreServer(
        StoreOptions from, StoreOptions to, RestorePoint until, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("network-restore-");
        try
        {
            var aside = Path.Combine(folder.FullName, "aside.db");
            await Make(from, aside, until, cancel);
            var made = await Checked(StoreOptions.Sqlite(aside), cancel);
            if (!made.Check.Good)
                return made;

            await Server(() => PostgresLoad.Run(
                aside, to.ConnectionString!, Told(BackupStep.Rows), cancel));
            return await Checked(to, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A file of the newest schema with what stood at the point.</summary>
    private async Task Make(
        StoreOptions from, string aside, RestorePoint until, CancellationToken cancel)
    {
        await Copy(from, aside, cancel);
        using (var migrated = SqliteFile.OpenForWriting(aside))
        {
            SqliteCopy.OneFile(migrated);
        }

        if (!until.IsAll)
        {
            using var cut = new MomentCut(aside);
            cut.To(until, Told(BackupStep.Cut), cancel);
        }
    }

    private async Task Copy(StoreOptions from, string to, CancellationToken cancel)
    {
        if (from.Provider == Provider.Postgres)
        {
            await Server(() => PostgresExport.Run(
                from.ConnectionString!, to, Told(BackupStep.Rows), cancel));
            return;
        }

        try
        {
            SqliteCopy.Run(from.Path!, to, Told(BackupStep.Copy), cancel);
        }
        catch (SqliteException broken)
        {
            throw new StoreRefusedException(new LocalText(
                $"“{from.Path}”不能复制：{broken.Message}",
                $"'{from.Path}' cannot be copied: {broken.Message}"), broken);
        }
    }

    private static async Task Server(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception broken) when (broken is NpgsqlException or ArgumentException)
        {
            throw new StoreRefusedException(new LocalText(
                $"PostgreSQL 出错：{broken.Message}",
                $"PostgreSQL failed: {broken.Message}"), broken);
        }
    }

    private async Task<BackupResult> Checked(StoreOptions copy, CancellationToken cancel)
    {
        var told = Told(BackupStep.Check);
        var check = await StoreCheck.Run(
            copy, time, (step, done, all) => told(((int)step * all) + done,
                Enum.GetValues<CheckStep>().Length * all), cancel);
        var bytes = copy.Provider == Provider.Sqlite ? new FileInfo(copy.Path!).Length : 0;
        return new BackupResult(bytes, check.Recount?.Position ?? 0, check);
    }

    private Action<long, long> Told(BackupStep step) =>
        (done, all) => progress?.Invoke(step, done, all);

    private static void ShouldBeFree(string path)
    {
        if (Path.Exists(path))
        {
            throw new StoreRefusedException(new LocalText(
                $"“{path}”已经存在，不会被覆盖。请改用其他名称，或先移走该文件。",
                $"'{path}' is there already and is not overwritten. Take another name, or move "
                + "it away first."));
        }
    }

    /// <summary>An earlier try that was killed leaves its half behind.</summary>
    private static string Begin(string aside)
    {
        Remove(aside);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(aside))!);
        return aside;
    }

    private static void Remove(string aside)
    {
        foreach (var end in new[] { "", "-journal", "-wal", "-shm" })
        {
            File.Delete(aside + end);
        }
    }

    /// <summary>Onto the disk before it gets its name.</summary>
    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
