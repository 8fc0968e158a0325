using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>Something that needs attention, with a sentence for people.</summary>
/// <param name="Count">How many cases; for a deadline, days that are left.</param>
/// <param name="District">Id of the district whose matter it is; null for the whole city.</param>
/// <param name="Due">The day that matters, where there is one.</param>
public sealed record Attention(
    AttentionKind Kind,
    Severity Severity,
    long Count,
    string? District,
    DateOnly? Due,
    LocalText Text,
    AttentionLink? Link);
