using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Finding;

/// <summary>What was found of one kind.</summary>
/// <param name="Total">How many fit in all.</param>
/// <param name="Lines">The best of them, at most 8.</param>
public sealed record FoundGroup(GrainKind Kind, int Total, ImmutableArray<FoundLine> Lines);
