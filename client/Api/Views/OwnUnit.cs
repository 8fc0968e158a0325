using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>A host or a workstation that the reader works for.</summary>
/// <param name="HostName">Name of the host that a workstation stands at.</param>
public sealed record OwnUnit(GrainKind Kind, string Id, string Name, string? HostName);
