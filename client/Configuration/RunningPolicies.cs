using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Client.Configuration;

/// <summary>The policies that run in this process, one city each; at least one.</summary>
internal sealed record RunningPolicies(ImmutableArray<Policy> All)
{
    /// <summary>The policy as it stands in its file, without overrides.</summary>
    public Policy? Of(string city) => All.FirstOrDefault(p => p.City == city);
}
