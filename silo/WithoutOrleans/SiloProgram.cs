namespace Network.Silo;

/// <summary>What <c>dotnet run --project silo</c> starts in a build without the cluster.</summary>
internal static class SiloProgram
{
    private const int NotBuilt = 1;

    private static async Task<int> Main()
    {
        await Console.Error.WriteLineAsync(
            "Error: This build has no cluster. Build it with -p:UseOrleans=true (docs/cluster.md); "
            + "one process needs none: dotnet run --project client.");
        return NotBuilt;
    }
}
