namespace Network.Client.Api.Views.Accounts;

/// <summary>Whom an invitation is for.</summary>
public sealed record InvitedPerson(string SignInName, string DisplayName);
