namespace Network.Client.Configuration;

/// <summary>What one process lets in.</summary>
/// <param name="RequestsPerSecond">Requests of one address a second, in the long run.</param>
/// <param name="RequestsBurst">Requests of one address at once.</param>
/// <param name="BodyBytesMax">Largest body of a command, bytes.</param>
/// <param name="LiveConnectionsMax">Open live views in all.</param>
/// <param name="LiveConnectionsPerAddressMax">Open live views of one address.</param>
public sealed record LimitSettings(
    int RequestsPerSecond = 4_000,
    int RequestsBurst = 8_000,
    int BodyBytesMax = 1024 * 1024,
    int LiveConnectionsMax = 2_000,
    int LiveConnectionsPerAddressMax = 200);
