using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Network.Benchmarks;

/// <summary>
/// A PostgreSQL server of this run's own, with its ordinary durability, on a loopback port and in
/// a folder that goes when it is disposed.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(), $"network-benchmark-{Guid.NewGuid():N}");

    private readonly int _port = FreePort();

    private static string Binaries { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .Select(d => Path.Combine(d, "bin"))
            .Order(StringComparer.Ordinal)
            .LastOrDefault() ?? ""
        : "";

    public string Connection => string.Create(CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres");

    public static async Task<PostgresServer> Start()
    {
        var server = new PostgresServer();
        Directory.CreateDirectory(server._folder);
        if (Environment.UserName == "root")
        {
            await Run("chown", "postgres", server._folder);
        }

        var data = Path.Combine(server._folder, "data");
        await AsPostgres("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8");
        await AsPostgres("pg_ctl", "-D", data, "-w", "-l", Path.Combine(server._folder, "log"),
            "-o", string.Create(CultureInfo.InvariantCulture,
                $"-p {server._port} -k {server._folder} -c listen_addresses=127.0.0.1"),
            "start");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await AsPostgres("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "fast", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static Task AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries, program);
        // PostgreSQL refuses to run as root.
        return Environment.UserName == "root"
            ? Run("runuser", ["-u", "postgres", "--", path, .. arguments])
            : Run(path, arguments);
    }

    private static async Task Run(string program, params string[] arguments)
    {
        // The server inherits what its starter holds open, so nothing of it is read here.
        var start = new ProcessStartInfo("/bin/sh",
            ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments])
        {
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException($"{program} cannot be started.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"'{program} {string.Join(' ', arguments)}' gave {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
