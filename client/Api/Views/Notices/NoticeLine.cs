using Network.Grains.Kernel;

namespace Network.Client.Api.Views.Notices;

/// <summary>Something that happened and that the reader may want to know.</summary>
/// <param name="Position">Its place in the journal: what is later than the reader's last visit is
/// new.</param>
/// <param name="Of">Kind of what it happened to.</param>
/// <param name="Id">Id of what it happened to.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Text">What happened, as a sentence; names of people masked.</param>
public sealed record NoticeLine(
    long Position,
    DateTimeOffset At,
    NoticeKind Kind,
    GrainKind Of,
    string Id,
    string Name,
    LocalText Text);
