using System.Text.RegularExpressions;
using Network.Silo;
using Network.Tests.Tidy;

namespace Network.Tests.Deployment;

/// <summary>What the Kubernetes manifest says of the programs is so.</summary>
public sealed partial class ManifestTests
{
    private static readonly Manifest Network = Manifest.Read();
    private static readonly ClusterSettings Usual = new();

    [Theory]
    [InlineData("network-silo", "health")]
    [InlineData("network-client", "http")]
    public void Probes_OfAContainer_AskItsOwnPagesOfHealth(string deployment, string port)
    {
        var container = Network.Container(deployment);

        foreach (var (probe, page) in new[]
        {
            ("livenessProbe", "/alive"), ("readinessProbe", "/ready"), ("startupProbe", "/ready"),
        })
        {
            Manifest.Text(container, probe, "httpGet", "path").ShouldBe(page, probe);
            Manifest.Text(container, probe, "httpGet", "port").ShouldBe(port, probe);
        }

        Manifest.Ports(container).ShouldContainKey(port);
    }

    [Fact]
    public void Ports_OfASilo_AreThoseItListensOn()
    {
        var silo = Network.Container("network-silo");
        var ports = Manifest.Ports(silo);
        var health = Port(Manifest.Variable(silo, "Network__Cluster__HealthUrl")!);

        ports["silo"].ShouldBe(Usual.SiloPort);
        ports["gateway"].ShouldBe(Usual.GatewayPort);
        ports["health"].ShouldBe(health);
        Manifest.List(Network.OfKind("NetworkPolicy").Single(), "spec", "ingress")
            .SelectMany(rule => Manifest.List(rule, "ports"))
            .Select(p => int.Parse(Manifest.Text(p, "port")!, null))
            .ShouldBe(ports.Values, ignoreOrder: true);
        ContainerPorts().Matches(Project("silo/Network.Silo.csproj")).Single().Groups[1].Value
            .Split(';').Select(p => int.Parse(p, null)).ShouldBe(ports.Values, ignoreOrder: true);
    }

    [Fact]
    public void Ports_OfAClient_AreThoseItListensOn()
    {
        var client = Network.Container("network-client");

        Manifest.Ports(client)["http"]
            .ShouldBe(Port(Manifest.Variable(client, "Network__Urls")!));
        Manifest.List(Network.OfKind("Service").Single(), "spec", "ports")
            .Select(p => Manifest.Text(p, "targetPort")).ShouldBe(["http"]);
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("client")]
    public void Image_OfAContainer_IsTheOneThatTheBuildMakes(string part)
    {
        var name = char.ToUpperInvariant(part[0]) + part[1..];
        var project = Project($"{part}/Network.{name}.csproj");
        var container = Network.Container($"network-{part}");

        project.ShouldContain($"<ContainerRepository>network-{part}</ContainerRepository>");
        Manifest.Text(container, "image").ShouldBe($"network-{part}:latest");
        Manifest.Text(container, "securityContext", "readOnlyRootFilesystem").ShouldBe("true");
    }

    /// <summary>Whoever is selected is there: a label that nobody carries selects nothing, and
    /// says so to nobody.</summary>
    [Fact]
    public void Selectors_OfEveryPart_FindPods()
    {
        var pods = Network.OfKind("Deployment").Select(d =>
            Labels(d, "spec", "template", "metadata", "labels")).ToList();
        var selectors = Network.OfKind("Deployment").Concat(Network.OfKind("PodDisruptionBudget"))
            .Select(d => Labels(d, "spec", "selector", "matchLabels"))
            .Concat(Network.OfKind("Service").Select(s => Labels(s, "spec", "selector")))
            .Concat(Network.OfKind("NetworkPolicy")
                .Select(p => Labels(p, "spec", "podSelector", "matchLabels")))
            .ToList();

        selectors.ShouldAllBe(s => s.Count > 0 && pods.Any(s.IsSubsetOf));
    }

    private static HashSet<string> Labels(
        YamlDotNet.RepresentationModel.YamlNode node, params string[] path) =>
        [.. ((YamlDotNet.RepresentationModel.YamlMappingNode)Manifest.At(node, path)!)
            .Select(l => $"{l.Key}={l.Value}")];

    private static int Port(string url) => new Uri(url.Replace("*", "any")).Port;

    private static string Project(string path) =>
        File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex("<ContainerPort Include=\"([0-9;]+)\"")]
    private static partial Regex ContainerPorts();
}
