namespace Network.Client.Api.Views.Accounts;

/// <summary>Takes another password.</summary>
public sealed record PasswordAsk(string Current, string Password);
