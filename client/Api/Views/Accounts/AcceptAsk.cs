namespace Network.Client.Api.Views.Accounts;

/// <summary>Spends an invitation on a password.</summary>
public sealed record AcceptAsk(string Token, string Password);
