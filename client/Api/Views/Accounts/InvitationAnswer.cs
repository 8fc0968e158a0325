namespace Network.Client.Api.Views.Accounts;

/// <summary>An invitation, shown this one time.</summary>
/// <param name="Token">What the invited person opens <c>/invitation#…</c> with.</param>
public sealed record InvitationAnswer(string Account, string Token, DateTimeOffset ExpiresAt);
