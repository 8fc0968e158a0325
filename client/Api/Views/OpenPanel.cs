namespace Network.Client.Api.Views;

/// <summary>A review panel that projects can be recommended to.</summary>
public sealed record OpenPanel(string Id, string Name);
