using Network.Tests.Tidy;
using YamlDotNet.RepresentationModel;

namespace Network.Tests.Deployment;

/// <summary>The Kubernetes manifest, as far as the tests ask.</summary>
internal sealed class Manifest
{
    private readonly List<YamlMappingNode> documents;

    private Manifest(List<YamlMappingNode> documents) => this.documents = documents;

    public static Manifest Read()
    {
        var stream = new YamlStream();
        using var text = File.OpenText(
            Path.Combine(Repository.Root, "deploy", "kubernetes", "network.yaml"));
        stream.Load(text);
        return new(stream.Documents.Select(d => (YamlMappingNode)d.RootNode).ToList());
    }

    public IEnumerable<YamlNode> OfKind(string kind) =>
        documents.Where(d => Text(d, "kind") == kind);

    /// <summary>The one container of a deployment.</summary>
    public YamlNode Container(string deployment) => List(
        OfKind("Deployment").Single(d => Text(d, "metadata", "name") == deployment),
        "spec", "template", "spec", "containers").Single();

    /// <summary>Ports of a container by their names.</summary>
    public static Dictionary<string, int> Ports(YamlNode container) => List(container, "ports")
        .ToDictionary(p => Text(p, "name")!, p => int.Parse(Text(p, "containerPort")!, null));

    /// <summary>A variable that a container is given; null where its value is not in the text.
    /// </summary>
    public static string? Variable(YamlNode container, string name) =>
        Text(List(container, "env").Single(e => Text(e, "name") == name), "value");

    public static string? Text(YamlNode node, params string[] path) =>
        (At(node, path) as YamlScalarNode)?.Value;

    public static IEnumerable<YamlNode> List(YamlNode node, params string[] path) =>
        At(node, path) as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();

    public static YamlNode? At(YamlNode node, params string[] path) => path.Aggregate(
        (YamlNode?)node, (now, name) => now is YamlMappingNode map
            && map.Children.TryGetValue(name, out var child) ? child : null);
}
