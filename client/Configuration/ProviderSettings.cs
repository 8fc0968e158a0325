namespace Network.Client.Configuration;

/// <summary>An OAuth 2.0 provider that people sign in through.</summary>
/// <param name="Name">What the button says.</param>
/// <param name="Authorize">Where the browser is sent to.</param>
/// <param name="Token">Where the code is exchanged.</param>
/// <param name="User">Where the person's own data are read, as JSON.</param>
/// <param name="UserField">The field of that JSON that says who it is.</param>
public sealed record ProviderSettings(
    string Name,
    string ClientId,
    string ClientSecret,
    string Authorize,
    string Token,
    string User,
    string UserField = "sub",
    string Scope = "");
