namespace Network.Grains.Panel;

/// <summary>Points of one expert for one project.</summary>
/// <param name="Points">0 to 100.</param>
/// <param name="Final">Whether it is the committee's score.</param>
public sealed record PanelScore(
    string Expert, string Project, int Points, bool Final, string? Opinion);
