using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>Gathers problems, up to a limit, and counts them all.</summary>
internal sealed class ProblemList
{
    private readonly List<ImportProblem> _problems = [];

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Count => Errors + Warnings;

    public void Add(ImportProblem problem)
    {
        if (problem.Severity == ImportSeverity.Error)
            Errors++;
        else
            Warnings++;

        if (_problems.Count < ImportLimits.ProblemsMax)
            _problems.Add(problem);
    }

    /// <summary>A problem of the file as a whole.</summary>
    public void OfFile(string code, LocalText message,
        ImportSeverity severity = ImportSeverity.Error) =>
        Add(new ImportProblem(0, null, null, null, code, message, severity));

    /// <summary>The rows that have a problem.</summary>
    public HashSet<int> Rows() => [.. _problems.Select(p => p.Row)];

    public ImmutableArray<ImportProblem> InRowOrder() =>
        [.. _problems.OrderBy(p => p.Row).ThenBy(p => p.Column?.Length).ThenBy(p => p.Column)];
}
