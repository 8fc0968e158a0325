using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>Points for each of something.</summary>
public sealed record PointsEach(string Id, LocalText Name, Rule<int> Points);
