namespace Network.Client.Api.Views.Accounts;

/// <summary>A token, shown this one time.</summary>
public sealed record NewToken(string Id, string Secret, DateTimeOffset ExpiresAt);
