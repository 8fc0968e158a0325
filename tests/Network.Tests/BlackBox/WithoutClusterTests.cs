using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Network.Tests.BlackBox;

/// <summary>A build without the cluster says in one line how to get one.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class WithoutClusterTests
{
    private const string Switch = "-p:UseOrleans=true";

    [Fact]
    public async Task Silo_WithoutTheSwitch_SaysHowToBuildIt()
    {
        using var folder = new TemporaryFolder();
        using var silo = new ClientProcess(
            ["--postgres", "Host=localhost"], folder.Path,
            ClientProcess.Built("silo", "Network.Silo.dll"));

        (await silo.Exit()).ShouldBe(1, silo.ToString());

        silo.Output.ShouldBeEmpty();
        silo.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(Switch);
    }

    [Theory]
    [InlineData("client")]
    [InlineData("silo")]
    public async Task Serve_AsPartOfACluster_SaysHowToBuildIt(string role)
    {
        using var folder = new TemporaryFolder();

        var (code, printed, errors) = await ClientProcess.Run(folder.Path,
            "serve", "--postgres", "Host=localhost", "--set", $"Cluster:Role={role}");

        code.ShouldBe(2, printed);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(Switch);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Assemblies_OfTheUsualBuild_KnowNothingOfOrleans()
    {
        var built = Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Select(f => Path.GetFileName(f)).ToList();
        built.ShouldContain("Network.Silo.dll");
        built.Where(IsOfOrleans).ShouldBeEmpty();

        foreach (var name in built.Where(b => b.StartsWith("Network.", StringComparison.Ordinal)))
        {
            using var file = new PEReader(
                File.OpenRead(Path.Combine(AppContext.BaseDirectory, name)));
            var assembly = file.GetMetadataReader();
            assembly.AssemblyReferences
                .Select(r => assembly.GetString(assembly.GetAssemblyReference(r).Name))
                .Concat(assembly.TypeDefinitions
                    .Select(t => assembly.GetString(assembly.GetTypeDefinition(t).Namespace)))
                .Where(IsOfOrleans).ShouldBeEmpty(name);
        }
    }

    private static bool IsOfOrleans(string name) =>
        name.Split('.') is ["Orleans", ..] or ["Microsoft", "Orleans", ..];
}
