using System.Collections.Immutable;

namespace Network.Client.Api.Views.Notices;

/// <summary>What the reader may want to know.</summary>
/// <param name="Position">The journal's position up to which this tells; kept until the next
/// visit, it says what is new then.</param>
/// <param name="Lines">What happened, newest first.</param>
/// <param name="Due">What falls due within a month, the earliest first.</param>
/// <param name="DueTotal">How many fall due in all.</param>
public sealed record NoticeList(
    long Position, DateOnly Today, ImmutableArray<NoticeLine> Lines,
    ImmutableArray<DueLine> Due, long DueTotal);
