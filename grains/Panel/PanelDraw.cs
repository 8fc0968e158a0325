namespace Network.Grains.Panel;

/// <summary>A draw by lot that can be repeated: the same seed and pool give the same experts.
/// </summary>
/// <param name="Wanted">How many were asked for; the pool may have had fewer.</param>
public sealed record PanelDraw(string? Group, long Seed, int Wanted, int Drawn);
