using System.Diagnostics;
using System.Globalization;

namespace Network.Tests.BlackBox;

/// <summary>A file system in memory of a few megabytes, on a folder of its own.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    public long FreeBytes => new DriveInfo(_folder).AvailableFreeSpace;

    /// <summary>Null where this is not permitted.</summary>
    public static SmallDisk? On(string folder, int megabytes) =>
        Run("mount", "-t", "tmpfs", "-o", Size(megabytes), "tmpfs", folder)
            ? new SmallDisk(folder) : null;

    public void Grow(int megabytes) =>
        Run("mount", "-o", $"remount,{Size(megabytes)}", _folder).ShouldBeTrue();

    public void Dispose() => Run("umount", "-l", _folder);

    private static string Size(int megabytes) =>
        string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardError = true,
            })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program on this machine.
            return false;
        }
    }
}
