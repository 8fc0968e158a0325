using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A base or team that is counted as it stands 阵地和队伍: galleries, e-stations,
/// volunteers.</summary>
/// <param name="Unit">What one of them is called, such as 座 or 人.</param>
public sealed record ResourceRule(string Id, LocalText Name, LocalText Unit, Source Source);
