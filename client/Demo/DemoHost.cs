using Network.Grains.Enterprise;

namespace Network.Client.Demo;

/// <summary>One simulated host and what will become of it.</summary>
/// <param name="Founded">When its association is established; null where there never is one. May
/// lie before the simulated years.</param>
internal sealed record DemoHost(
    string Id, string District, HostProfile Profile, DateOnly Registered, DateOnly? Founded);
