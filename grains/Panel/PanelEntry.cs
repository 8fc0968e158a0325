namespace Network.Grains.Panel;

/// <summary>A project that a panel judges.</summary>
/// <param name="Host">Id of the enterprise whose project it is: its own people do not judge it.
/// </param>
/// <param name="Group">Professional group that scores it first.</param>
public sealed record PanelEntry(
    string Project, string Title, string Host, string? Track = null, string? Group = null);
