using System.Data.Common;
using System.Security.Cryptography;

namespace Network.Silo.Checks;

/// <summary>
/// Reads the content of every attached file against its hash, and names each file whose content is
/// damaged or missing with the record that it belongs to.
/// </summary>
internal sealed class FilesCheck(StoreRows store, StoreFindings findings)
{
    /// <summary>A database of an older schema has no files.</summary>
    private const string IsThereSqlite =
        "SELECT COUNT(*) FROM sqlite_master WHERE name = 'attachments'";

    private const string IsTherePostgres =
        "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('attachments')";

    private const string Files =
        "SELECT hash, stream, name, bytes FROM attachments ORDER BY hash, stream, id";

    private const string Parts =
        "SELECT bytes FROM attachment_contents WHERE hash = @hash ORDER BY part";

    /// <summary>Files that the database has.</summary>
    public long Count { get; private set; }

    public void Run(Action<long, long>? progress, CancellationToken cancel)
    {
        List<IGrouping<string, File>> contents;
        try
        {
            if (store.Number(store.IsSqlite ? IsThereSqlite : IsTherePostgres) == 0)
                return;

            contents = [.. store.Read(Files).Select(row => new File(
                    StoreRows.Text(row, 0), StoreRows.Text(row, 1), StoreRows.Text(row, 2),
                    StoreRows.Long(row, 3)))
                .ToList().GroupBy(f => f.Hash, StringComparer.Ordinal)];
        }
        catch (DbException broken)
        {
            findings.Add($"附件目录无法读取：{broken.Message}",
                $"The list of attached files cannot be read: {broken.Message}");
            return;
        }

        for (var i = 0; i < contents.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Check(contents[i]);
            progress?.Invoke(i + 1, contents.Count);
        }
    }

    private void Check(IGrouping<string, File> files)
    {
        var (length, whole) = Read(files.Key);
        foreach (var file in files)
        {
            Count++;
            if (length == 0)
            {
                findings.OfFile(file.Stream,
                    $"{file.Stream} 的附件“{file.Name}”内容缺失（{file.Hash}）。",
                    $"{file.Stream}: the content of the attached file '{file.Name}' is missing "
                    + $"({file.Hash}).");
            }
            else if (!whole || length != file.Bytes)
            {
                findings.OfFile(file.Stream,
                    $"{file.Stream} 的附件“{file.Name}”内容已损坏：与校验值不符（{file.Hash}）。",
                    $"{file.Stream}: the content of the attached file '{file.Name}' is damaged: "
                    + $"it does not match its hash ({file.Hash}).");
            }
        }
    }

    /// <summary>How many bytes can be read, and whether they are the ones that were kept.
    /// </summary>
    private (long Length, bool Whole) Read(string hash)
    {
        using var computed = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        try
        {
            foreach (var row in store.Read(Parts, ("hash", hash)))
            {
                var bytes = StoreRows.Bytes(row, 0);
                computed.AppendData(bytes);
                length += bytes.Length;
            }
        }
        catch (DbException) when (store.IsSqlite)
        {
            // Its pages cannot be read: the file check says which, this one whose file it is.
            return (Math.Max(length, 1), false);
        }

        return (length, Convert.ToHexStringLower(computed.GetHashAndReset()) == hash);
    }

    private sealed record File(string Hash, string Stream, string Name, long Bytes);
}
