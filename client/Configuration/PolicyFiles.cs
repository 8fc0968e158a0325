using Network.Client.Commands;
using Network.Silo.Policies;

namespace Network.Client.Configuration;

/// <summary>Reads the policy files that the settings name.</summary>
internal static class PolicyFiles
{
    /// <exception cref="ExpectedFailureException">With every mistake in every file.</exception>
    public static RunningPolicies Read(IEnumerable<string> paths)
    {
        var loads = paths.SelectMany(Files).Select(f => (File: f, Load: PolicyFile.Load(f)))
            .ToList();
        var mistakes = loads.SelectMany(l => l.Load.Mistakes)
            .Select(m => m.In(Terminal.IsChinese)).ToList();
        var cities = loads.Where(l => l.Load.Policy is not null)
            .GroupBy(l => l.Load.Policy!.City)
            .Where(g => g.Count() > 1)
            .Select(g => $"The city '{g.Key}' has several policies: "
                + $"{string.Join(", ", g.Select(l => l.File))}.");
        mistakes.AddRange(cities);
        return mistakes.Count == 0
            ? new RunningPolicies([.. loads.Select(l => l.Load.Policy!)])
            : throw new ExpectedFailureException(ExitCode.BadInput, string.Join('\n', mistakes));
    }

    /// <summary>A file itself, or the files of a folder in the order of their names.</summary>
    public static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new ExpectedFailureException(ExitCode.BadInput,
                $"There is no policy file (*.yaml) in '{path}'.");
    }
}
