using System.Diagnostics;
using Network.Tests.BlackBox;
using Network.Tests.Tidy;

namespace Network.Tests.Cluster;

/// <summary>The product as its next version may be, built beside this one from
/// <c>tests/upgrade</c>.</summary>
internal sealed class NextVersion : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private NextVersion()
    {
    }

    public string Silo => Built("silo", "Network.Silo.dll");

    public string Client => Built("client", "Network.Client.dll");

    public static async Task<NextVersion> Build()
    {
        var next = new NextVersion();
        using var build = Process.Start(new ProcessStartInfo("bash",
        [
            Path.Combine(Repository.Root, "tests", "upgrade", "build.sh"), next.folder.Path,
            Configuration,
        ])
        {
            RedirectStandardOutput = true,
        })!;
        var printed = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        build.ExitCode.ShouldBe(0, printed);
        return next;
    }

    public void Dispose() => folder.Dispose();

    /// <summary>As this test was built: …/bin/cluster/Debug/net10.0/.</summary>
    private static string Configuration =>
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private string Built(string project, string name) => Path.Combine(folder.Path,
        Path.GetRelativePath(Repository.Root, ClientProcess.Built(project, name)));
}
