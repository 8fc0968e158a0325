namespace Network.Tests.Tidy;

/// <summary>The project's own files, as git sees them.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files(params string[] endings) =>
        Folders.SelectMany(f => Directory.EnumerateFiles(
                Path.Combine(Root, f), "*", SearchOption.AllDirectories))
            .Where(f => !IsProduced(f))
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)));

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static readonly string[] Folders = ["grains", "silo", "client", "tests"];

    private static readonly string[] Produced =
        ["bin", "obj", "node_modules", "wwwroot", "TestResults", "artifacts"];

    private static bool IsProduced(string file) =>
        Relative(file).Split(Path.DirectorySeparatorChar).Any(Produced.Contains);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Network.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("The tests run outside the project's folder.");
    }
}
