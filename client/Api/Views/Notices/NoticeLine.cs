using Network.Grains.Kernel;

namespace Network.Client.Api.Views.Notices;

/// <summary>Something that happened and that the reader may want to know.</summary>
/// <param name="Position">Its place in the journal.</param>
/// <param name="Of">Kind of what it happened to.</param>
/// <param name="Id">Id of what it happened to.</param>
/// <param name="Name">What that is called.</param>
/// <param name="New">Whether it came after the reader's last look.</param>
/// <param name="Text">What happened, as a sentence; names of people masked.</param>
public sealed record NoticeLine(
    long Position,
    DateTimeOffset At,
    NoticeKind Kind,
    GrainKind Of,
    string Id,
    string Name,
    bool New,
    LocalText Text);
