namespace Network.Client.Api.Views.Accounts;

/// <summary>Done; nothing to tell.</summary>
public sealed record AccountDone(bool Done);
