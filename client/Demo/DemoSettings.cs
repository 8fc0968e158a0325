namespace Network.Client.Demo;

/// <summary>What can be chosen about a simulated city.</summary>
/// <param name="Seed">The same seed gives the same past.</param>
/// <param name="Organisations">Hosts, about.</param>
internal sealed record DemoSettings(int Seed = 1, int Organisations = 400);
