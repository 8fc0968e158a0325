using System.Collections.Immutable;

namespace Network.Client.Finding;

/// <summary>Members of associations who were found.</summary>
/// <param name="Lines">The best of them, at most 8.</param>
/// <param name="More">Whether there may be others.</param>
public sealed record FoundMembers(ImmutableArray<FoundMember> Lines, bool More);
