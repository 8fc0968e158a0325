using System.Collections.Immutable;

namespace Network.Grains.Kernel;

/// <summary>That an event changed years which were closed 关账.</summary>
/// <param name="Years">The closed years that it touched, in order.</param>
/// <param name="Reason">Why; null where the event itself tells a reason.</param>
public sealed record Correction(ImmutableArray<int> Years, string? Reason = null);
