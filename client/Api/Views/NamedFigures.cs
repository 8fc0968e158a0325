using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>The figures of one group of hosts: a host kind, an ownership, an industry.</summary>
public sealed record NamedFigures(string Id, LocalText Name, Figures Figures);
