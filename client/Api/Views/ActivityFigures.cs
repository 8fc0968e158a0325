using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>A year's activities of one category of the policy.</summary>
/// <param name="MoneyFen">Money spent on them, fen.</param>
public sealed record ActivityFigures(
    string Category,
    LocalText Name,
    long Sessions,
    long Participants,
    long Items,
    long MoneyFen);
