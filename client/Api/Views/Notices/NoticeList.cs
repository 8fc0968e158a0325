using System.Collections.Immutable;

namespace Network.Client.Api.Views.Notices;

/// <summary>What the reader may want to know.</summary>
/// <param name="Position">The journal's position up to which this tells; given back once it was
/// looked at, it says what is new then.</param>
/// <param name="New">How many of all lines are new to the reader.</param>
/// <param name="Lines">What happened, newest first.</param>
/// <param name="Duties">What the rules ask of the reader's role, the earliest first.</param>
/// <param name="Due">What falls due within a month, the earliest first.</param>
/// <param name="DueTotal">How many fall due in all.</param>
public sealed record NoticeList(
    long Position, DateOnly Today, int New, ImmutableArray<NoticeLine> Lines,
    ImmutableArray<DutyLine> Duties, ImmutableArray<DueLine> Due, long DueTotal);
