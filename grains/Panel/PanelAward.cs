namespace Network.Grains.Panel;

/// <summary>A prize as decided.</summary>
public sealed record PanelAward(string Project, string Tier);
