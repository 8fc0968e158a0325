using System.Collections.Immutable;

namespace Network.Grains.Access;

/// <summary>Who asks. The id stands in the history beside everything they did.</summary>
public sealed record Actor(string Id, ImmutableArray<Grant> Grants)
{
    /// <summary>A grain acting on another one's fact.</summary>
    public static Actor OfGrain(Kernel.GrainKey cause) =>
        new(cause.Stream, [new Grant(Role.Network, cause.City)]);
}
