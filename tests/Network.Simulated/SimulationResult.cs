using System.Collections.Immutable;

namespace Network.Simulated;

/// <summary>What became of one seed.</summary>
/// <param name="Violation">The promise that was broken, in words; null when all were kept.</param>
/// <param name="Trace">Of everything that happened; equal for two runs of one seed.</param>
/// <param name="Story">The last lines before the end, where they were asked for.</param>
public sealed record SimulationResult(
    ulong Seed, string? Violation, ulong Trace, long Steps, long Commands, TimeSpan VirtualTime,
    ImmutableHashSet<Mark> Marks, ImmutableArray<string> Story)
{
    /// <summary>Everything that is needed to find the bug.</summary>
    public string Report => $"""
        seed {Seed}: {Violation ?? "all promises kept"}
        {Steps} steps, {Commands} commands, {VirtualTime} of virtual time, trace {Trace:x}
        replay: dotnet run --project tests/Network.Simulated -- --seed {Seed}

        {string.Join('\n', Story)}
        """;
}
