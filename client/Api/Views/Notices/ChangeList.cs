using System.Collections.Immutable;

namespace Network.Client.Api.Views.Notices;

/// <summary>What others changed since the reader's visit before this one.</summary>
/// <param name="Since">When that visit was over; null at the first one.</param>
/// <param name="Lines">Newest first.</param>
/// <param name="More">Whether there is more than these lines.</param>
public sealed record ChangeList(
    DateTimeOffset? Since, ImmutableArray<ChangeLine> Lines, bool More);
