using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Grains.Kernel;

/// <summary>What every grain of a city may know about its city when it decides.</summary>
/// <param name="Policy">The policy in force: the file with the city's overrides.</param>
/// <param name="Districts">Ids of the districts that are open, in the city's order.</param>
public sealed record CityFacts(string City, Policy Policy, ImmutableArray<string> Districts)
{
    /// <summary>The policy as its file says it, without the city's overrides.</summary>
    public Policy Issued { get; init; } = Policy;

    /// <summary>Districts that were closed into others, each with the open one that has its hosts
    /// now.</summary>
    public ImmutableArray<DistrictMerger> Mergers { get; init; } = [];

    /// <summary>Years that are closed 已关账: nothing is entered into them any more without a
    /// reason.</summary>
    public ImmutableArray<int> ClosedYears { get; init; } = [];
}
