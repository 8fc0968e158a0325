namespace Network.Client.Api.Views.Accounts;

/// <summary>Somebody says who they are.</summary>
public sealed record SignInAsk(string Name, string Password);
