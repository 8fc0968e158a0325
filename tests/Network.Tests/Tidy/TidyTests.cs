using System.Text.RegularExpressions;

namespace Network.Tests.Tidy;

/// <summary>What makes the code readable, held by tests.</summary>
public sealed partial class TidyTests
{
    private const int ColumnsMax = 100;
    private const int MethodLinesMax = 70;
    private const int MedianFileLinesMax = 70;

    [Fact]
    public void SourceFiles_EveryLine_FitsIn100Columns()
    {
        var wide = Repository.Files(".cs").SelectMany(file => File.ReadLines(file)
            .Select((line, i) => (file, i, line))
            .Where(l => l.line.Length > ColumnsMax))
            .Select(l => $"{Repository.Relative(l.file)}:{l.i + 1} has {l.line.Length} columns");

        wide.ShouldBeEmpty();
    }

    [Fact]
    public void SourceFiles_EveryMethod_FitsIn70Lines()
    {
        var found = Repository.Files(".cs").SelectMany(file =>
            Methods(File.ReadAllLines(file))
                .Where(m => m.Lines > MethodLinesMax)
                .Select(m => $"{Repository.Relative(file)}:{m.Start} has {m.Lines} lines"));

        found.ShouldBeEmpty();
    }

    [Fact]
    public void ProductFiles_MedianLength_StaysReadable()
    {
        var lengths = Repository.Files(".cs")
            .Where(f => !Repository.Relative(f).StartsWith("tests", StringComparison.Ordinal))
            .Select(f => File.ReadLines(f).Count())
            .Order()
            .ToList();

        lengths[lengths.Count / 2].ShouldBeLessThanOrEqualTo(MedianFileLinesMax);
    }

    [Fact]
    public void TypeNames_Everywhere_SayWhatTheyAre()
    {
        var vague = Repository.Files(".cs").SelectMany(file => File.ReadLines(file)
            .Where(l => VagueName().IsMatch(l))
            .Select(l => $"{Repository.Relative(file)}: {l.Trim()}"));

        vague.ShouldBeEmpty();
    }

    [Fact]
    public void Repository_EveryText_NamesNoRegistryHost()
    {
        var hosts = Repository.Files("packages.lock.json", "package-lock.json", ".npmrc", ".csproj")
            .Where(f => File.ReadAllText(f).Contains("\"resolved\": \"http",
                StringComparison.Ordinal))
            .Select(Repository.Relative);

        hosts.ShouldBeEmpty();
    }

    /// <summary>Blocks that begin at a member's own indentation and end at its closing brace.
    /// </summary>
    private static IEnumerable<(int Start, int Lines)> Methods(string[] lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            var indent = lines[i].Length - lines[i].TrimStart().Length;
            if (lines[i].Trim() != "{" || indent == 0 || IsTypeHead(lines, i, indent))
            {
                continue;
            }

            var end = Array.FindIndex(lines, i, l => l.StartsWith(
                new string(' ', indent) + "}", StringComparison.Ordinal));
            if (end > i)
            {
                yield return (i + 1, end - i - 1);
                i = indent == 4 ? end : i;
            }
        }
    }

    private static bool IsTypeHead(string[] lines, int brace, int indent)
    {
        for (var i = brace - 1; i >= 0; i--)
        {
            var own = lines[i].Length - lines[i].TrimStart().Length;
            if (own == indent && lines[i].Trim().Length > 0)
            {
                return TypeHead().IsMatch(lines[i]);
            }

            if (own < indent)
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w+")]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w*(Manager|Helper|Utils|Util)\b")]
    private static partial Regex VagueName();
}
