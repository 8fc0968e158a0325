using System.Collections.Immutable;

namespace Network.Client.Configuration;

/// <summary>How people sign in.</summary>
/// <param name="Provider">An OAuth 2.0 provider beside the passwords; null for none.</param>
/// <param name="PerMinuteMax">Tries to sign in of one address a minute.</param>
public sealed record SignInSettings(
    SignInMode Mode = SignInMode.Open,
    ProviderSettings? Provider = null,
    int PerMinuteMax = 30)
{
    /// <summary>Addresses or networks of the proxies whose forwarded headers are believed.
    /// </summary>
    public ImmutableArray<string> Proxies { get; init; } = [];
}
