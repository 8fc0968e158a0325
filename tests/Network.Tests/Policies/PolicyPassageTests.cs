using Network.Silo.Policies;
using Network.Tests.Tidy;
using YamlDotNet.RepresentationModel;

namespace Network.Tests.Policies;

/// <summary>What policy files quote stands in their documents to the letter. The passages are the
/// documents' sentences that the files quote.</summary>
public sealed class PolicyPassageTests
{
    private static readonly string Passages = Path.Combine(
        Repository.Root, "tests", "Network.Tests", "Policies", "passages");

    [Theory]
    [InlineData("wuhan-2013")]
    [InlineData("cast-opinion")]
    [InlineData("badong-2007")]
    [InlineData("hohhot-2021")]
    [InlineData("town-plan-2014")]
    [InlineData("farm-care")]
    public void File_EveryPhrase_StandsInItsDocument(string id)
    {
        var document = File.ReadAllText(Path.Combine(Passages, $"{id}.txt"));
        var file = Path.Combine(Repository.Root, "policies", $"{id}.yaml");
        PolicyFile.Load(file).Mistakes.ShouldBeEmpty();

        var quoted = Phrases(file).ToList();

        quoted.Count.ShouldBeGreaterThan(10);
        quoted.Where(p => !document.Contains(p, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Phrases(string file)
    {
        var stream = new YamlStream();
        using var text = File.OpenText(file);
        stream.Load(text);
        return stream.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .SelectMany(m => m.Children)
            .Where(c => ((YamlScalarNode)c.Key).Value == "phrase")
            .Select(c => ((YamlScalarNode)c.Value).Value!);
    }
}
