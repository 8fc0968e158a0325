using System.Text.RegularExpressions;
using Network.Silo.Policies;
using Network.Tests.Tidy;
using YamlDotNet.RepresentationModel;

namespace Network.Tests.Policies;

/// <summary>The description of policy files is the schema that the product reads.</summary>
public sealed partial class PolicySchemaTests
{
    private static readonly string Description =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "policies.md"));

    /// <summary>What a value consists of is described once for all rules.</summary>
    private static readonly HashSet<string> PartsOfValues =
        ["zh", "en", "value", "yuan", "document", "phrase", "assumption"];

    [Fact]
    public void Description_Keys_AreThoseOfThePolicyFiles()
    {
        var described = Rows().Matches(Description).Select(m => m.Groups["key"].Value).ToHashSet();
        var used = PolicyFiles().Append(Example).SelectMany(Keys).ToHashSet();

        used.Except(described).ShouldBeEmpty("not described");
        described.Except(used).ShouldBeEmpty("described, but in no file");
    }

    [Fact]
    public void Description_Example_IsAPolicyInOrder()
    {
        var example = Fence().Match(Description).Groups["text"].Value;

        var load = PolicyFile.Parse(example, "qingshan-2025.yaml", "qingshan-2025");

        load.Mistakes.ShouldBeEmpty();
        load.Policy.ShouldNotBeNull().Districts.Length.ShouldBe(2);
    }

    /// <summary>A whole file that stands in the description.</summary>
    private static string Example => Fence().Match(Description).Groups["text"].Value;

    private static IEnumerable<string> PolicyFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "policies"), "*.yaml")
            .Select(File.ReadAllText);

    private static IEnumerable<string> Keys(string file)
    {
        var stream = new YamlStream();
        using var text = new StringReader(file);
        stream.Load(text);
        return Keys(stream.Documents[0].RootNode, "");
    }

    private static IEnumerable<string> Keys(YamlNode node, string path) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(child =>
        {
            var key = ((YamlScalarNode)child.Key).Value!;
            if (PartsOfValues.Contains(key))
                return [];

            // Documents stand under keys of the writer's choice.
            var own = path == "documents" ? $"{path}.*" : path.Length == 0 ? key : $"{path}.{key}";
            return Keys(child.Value, own)
                .Concat(own == "documents.*" || IsSourceOfRule(own, child.Value) ? [] : [own]);
        }),
        YamlSequenceNode list => list.SelectMany(item => Keys(item, $"{path}[]")),
        _ => [],
    };

    /// <summary>A rule's own source is part of what a rule is; an entry's is a key of its own.
    /// </summary>
    private static bool IsSourceOfRule(string path, YamlNode value) =>
        path.EndsWith(".source", StringComparison.Ordinal)
        && !path.EndsWith("[].source", StringComparison.Ordinal)
        && value is YamlMappingNode;

    [GeneratedRegex(@"^\| `(?<key>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
