using Network.Client.Commands;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>The file of a demo, which may be thrown away; another city's never.</summary>
internal static class DemoFile
{
    private static readonly string[] Endings = ["", "-wal", "-shm"];

    public static async Task Delete(StoreOptions options, CancellationToken cancel)
    {
        if (options.Path is not { } path)
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                "--fresh throws a SQLite file away; empty a PostgreSQL database yourself.");
        }

        if (!File.Exists(path))
            return;

        if (!await IsDemo(options, cancel))
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"'{path}' holds no demo, so --fresh does not throw it away.");
        }

        foreach (var ending in Endings)
        {
            File.Delete(path + ending);
        }
    }

    /// <summary>Whether a database has hosts with a code that no host can have.</summary>
    private static async Task<bool> IsDemo(StoreOptions options, CancellationToken cancel)
    {
        await using var store = await StoreFactory.Open(options, cancel);
        if (await store.ReadHead(cancel) == 0)
            return true;

        var city = (await store.ReadAll(0, cancel))[0].Key.City;
        foreach (var category in CreditCodes.Categories)
        {
            var invented = await store.Find(new DirectoryQuery(GrainKind.Enterprise, city)
            {
                Search = category + CreditCodes.Marker,
                Take = 1,
            }, cancel);
            if (invented.Total > 0)
                return true;
        }

        return false;
    }
}
