namespace Network.Grains.Panel;

/// <summary>An expert on a panel.</summary>
/// <param name="Host">Id of the enterprise that employs the expert; null for an outsider.</param>
/// <param name="Group">Professional group; null where there are none.</param>
/// <param name="Committee">Whether the expert scores last, with the first scores in view.</param>
public sealed record PanelSeat(
    string Expert, string? Host, string? Group = null, bool Committee = false);
