using Network.Grains.Kernel;

namespace Network.Grains.Standards;

/// <summary>How a body stands with one item of a checklist.</summary>
/// <param name="ByRecord">Met by what is recorded already; nothing has to be entered.</param>
/// <param name="On">When it was checked; null where nobody has.</param>
public sealed record ItemStanding(
    string Item, LocalText Name, bool Required, bool Met, bool ByRecord, DateOnly? On,
    string? Evidence, string? Group, Source Source);
