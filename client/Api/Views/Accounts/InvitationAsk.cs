namespace Network.Client.Api.Views.Accounts;

/// <summary>Looks at an invitation.</summary>
public sealed record InvitationAsk(string Token);
