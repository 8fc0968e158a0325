using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Tests.Tidy;

namespace Network.Tests.Access;

/// <summary>Who may do what, as people judged it: a file beside the tests.</summary>
internal static class JudgedTable
{
    /// <summary>Roles in the order of the columns; last, whoever is not signed in.</summary>
    public static IReadOnlyList<Role?> Columns { get; } =
        [.. Readers.Roles.Select(r => (Role?)r), null];

    private static string File { get; } = Path.Combine(
        Repository.Root, "tests", "Network.Tests", "Access", "operations.txt");

    /// <summary>The cells of each operation.</summary>
    public static Dictionary<string, string[]> Read() => System.IO.File.ReadLines(File)
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(l => $"{l[0]} {l[1]}", l => l[2..], StringComparer.Ordinal);

    public static string NameOf(Role? role) => role is { } held ? Words.Of(held) : "nobody";

    public static string Line(string operation, IEnumerable<string> cells) =>
        $"{operation,-64}{string.Concat(cells.Select(c => $"{c,-6}"))}".TrimEnd();
}
