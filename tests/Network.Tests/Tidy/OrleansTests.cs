using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Network.Tests.Tidy;

/// <summary>Orleans is there by its packages, or not at all: nothing in the repository stands in
/// its place, and only what is built with the switch names it.</summary>
public sealed partial class OrleansTests
{
    /// <summary>What the cluster's code takes from Orleans, and what an imitation would have to
    /// declare first.</summary>
    private static readonly string[] Names =
    [
        "Grain", "IGrain", "IGrainWithStringKey", "IGrainFactory", "IClusterClient", "GrainId",
        "GrainTypeAttribute", "GenerateSerializerAttribute", "AliasAttribute", "IdAttribute",
        "ImmutableAttribute", "ISiloBuilder", "IClientBuilder", "SiloAddress",
        "ISiloStatusOracle", "ISiloMetadataCache", "IPlacementDirector", "DeactivationReason",
        "OrleansException", "LimitExceededException", "GatewayTooBusyException",
        "IClientConnectionRetryFilter", "ClusterOptions", "ClusterMembershipOptions",
        "ClientMessagingOptions", "SiloMessagingOptions", "GatewayOptions",
    ];

    [Fact]
    public void SourceFiles_Everywhere_DeclareNothingOfOrleans()
    {
        var copies = Repository.Files(".cs").SelectMany(file => File.ReadLines(file)
            .Where(l => Namespace().IsMatch(l)
                || (Declared().Match(l) is { Success: true } type
                    && Names.Contains(type.Groups["name"].Value)))
            .Select(l => $"{Repository.Relative(file)}: {l.Trim()}"));

        copies.ShouldBeEmpty();
    }

    [Fact]
    public void SourceFiles_ThatNameOrleans_AreBuiltWithTheSwitchOnly()
    {
        var clusterOnly = Repository.Files(".csproj").SelectMany(LeftOut).ToList();
        clusterOnly.ShouldContain(Path.Combine("silo", "Orleans") + Path.DirectorySeparatorChar);

        var elsewhere = Repository.Files(".cs")
            .Where(f => !clusterOnly.Any(c =>
                Repository.Relative(f).StartsWith(c, StringComparison.Ordinal)))
            .SelectMany(file => File.ReadLines(file)
                .Where(l => Named().IsMatch(Text().Replace(l, "")))
                .Select(l => $"{Repository.Relative(file)}: {l.Trim()}"));

        elsewhere.ShouldBeEmpty();
    }

    /// <summary>Folders that a project leaves out where the switch is not given.</summary>
    private static IEnumerable<string> LeftOut(string project) => XDocument.Load(project)
        .Descendants("ItemGroup")
        .Where(g => (string?)g.Attribute("Condition") == "'$(UseOrleans)' != 'true'")
        .Elements("Compile")
        .Select(c => ((string?)c.Attribute("Remove"))!)
        .Where(pattern => pattern.EndsWith("/**", StringComparison.Ordinal))
        .Select(pattern => Path.Combine(Repository.Relative(Path.GetDirectoryName(project)!),
            pattern[..^"/**".Length]) + Path.DirectorySeparatorChar);

    [GeneratedRegex(@"^\s*namespace\s+(Microsoft\.)?Orleans\b")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+(?<name>\w+)")]
    private static partial Regex Declared();

    /// <summary>Orleans as a namespace: not the end of one of the product's own.</summary>
    [GeneratedRegex(@"\busing\s+(static\s+)?(global::)?Orleans\b|(?<![\w./])Orleans\.[A-Z]")]
    private static partial Regex Named();

    /// <summary>Texts and comments may speak of it.</summary>
    [GeneratedRegex(@"""(\\.|[^""\\])*""|//.*$")]
    private static partial Regex Text();
}
