using System.Collections.Immutable;

namespace Network.Grains.Enterprise;

/// <summary>The elected leaders and the end of their term.</summary>
/// <param name="Until">The day by which the next election 换届 is due.</param>
public sealed record Leadership(
    ImmutableArray<PostHolder> Posts, DateOnly ElectedOn, DateOnly Until);
