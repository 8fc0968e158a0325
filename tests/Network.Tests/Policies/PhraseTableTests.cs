using System.Reflection;
using System.Text.RegularExpressions;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Tests.Tidy;
using YamlDotNet.RepresentationModel;

namespace Network.Tests.Policies;

/// <summary>The table of every phrase of the documents in <c>docs/policies.md</c>: what it says of
/// the product is there.</summary>
public sealed partial class PhraseTableTests
{
    /// <summary>Phrases of the nine documents.</summary>
    private const int Phrases = 325;

    private static readonly List<PhraseRow> Rows = [.. RowOf().Matches(File.ReadAllText(
            Path.Combine(Repository.Root, "docs", "policies.md")))
        .Select(m => new PhraseRow(
            int.Parse(m.Groups["number"].Value, null), m.Groups["source"].Value,
            m.Groups["phrase"].Value, m.Groups["meaning"].Value, m.Groups["file"].Value,
            m.Groups["key"].Value, m.Groups["command"].Value, m.Groups["page"].Value,
            m.Groups["test"].Value))];

    [Fact]
    public void Table_EveryPhrase_HasItsRowInOrder()
    {
        Rows.Select(r => r.Number).ShouldBe(Enumerable.Range(1, Phrases));
        Rows.ShouldAllBe(r => r.Phrase.Trim().Length > 1 && r.Meaning.Trim().Length > 1);
        Rows.Select(r => r.Source).Distinct().Order().ShouldBe(
            ["BD", "CA", "HH", "JT", "KS", "LB", "WH", "YY", "ZH"]);
    }

    [Fact]
    public void Table_EveryRule_StandsInItsPolicyFile()
    {
        var files = Rows.Select(r => r.File).Distinct().ToDictionary(f => f, Read);

        Rows.Where(r => !Has(files[r.File], r.Key.Split('.')))
            .Select(r => $"{r.Number} {r.File}: {r.Key}").ShouldBeEmpty();
    }

    [Fact]
    public void Table_EveryCommand_IsInTheCatalogue()
    {
        var known = Enum.GetValues<GrainKind>()
            .SelectMany(k => Catalog.Of(k).Commands.Keys.Select(c => $"{GrainKey.Name(k)}/{c}"))
            .ToHashSet();

        Rows.Where(r => !known.Contains(r.Command)).Select(r => $"{r.Number} {r.Command}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Table_EveryPage_IsARouteOfTheApp()
    {
        var router = File.ReadAllText(
            Path.Combine(Repository.Root, "client", "web", "src", "router.ts"));
        var routes = Route().Matches(router)
            .Select(m => m.Groups["path"].Value.Replace(@"\\", @"\", StringComparison.Ordinal))
            .ToHashSet();

        Rows.Where(r => !routes.Contains(r.Page)).Select(r => $"{r.Number} {r.Page}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Table_EveryTest_IsATestOfThisProject()
    {
        var tests = typeof(PhraseTableTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(m => m.GetCustomAttributes<FactAttribute>().Any())
                .Select(m => $"{t.Name}.{m.Name}"))
            .ToHashSet();

        Rows.Where(r => !tests.Contains(r.Test)).Select(r => $"{r.Number} {r.Test}")
            .ShouldBeEmpty();
    }

    private static YamlNode Read(string file)
    {
        var stream = new YamlStream();
        using var text = File.OpenText(
            Path.Combine(Repository.Root, "policies", $"{file}.yaml"));
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    /// <summary>A key leads on by its name, an entry of a list by its id.</summary>
    private static bool Has(YamlNode node, ReadOnlySpan<string> path) => path.IsEmpty
        || (Inner(node, path[0]) is { } inner && Has(inner, path[1..]));

    private static YamlNode? Inner(YamlNode node, string name) => node switch
    {
        YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(name), out var of)
            ? of : null,
        YamlSequenceNode list => list.OfType<YamlMappingNode>().FirstOrDefault(entry =>
            entry.Children.TryGetValue(new YamlScalarNode("id"), out var id)
            && id is YamlScalarNode { Value: { } value } && value == name),
        _ => null,
    };

    [GeneratedRegex(@"^\| (?<number>\d+) \| (?<source>[A-Z]{2}) \| (?<phrase>[^|]+) "
        + @"\| (?<meaning>[^|]+) \| `(?<file>[a-z0-9-]+): (?<key>[^`|]+)` "
        + @"\| `(?<command>[^`|]+)` \| `(?<page>[^`|]+)` \| `(?<test>[^`|]+)` \|\r?$",
        RegexOptions.Multiline)]
    private static partial Regex RowOf();

    [GeneratedRegex(@"path: '(?<path>[^']+)'")]
    private static partial Regex Route();

    private sealed record PhraseRow(int Number, string Source, string Phrase, string Meaning,
        string File, string Key, string Command, string Page, string Test);
}
