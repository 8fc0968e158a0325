using System.Collections.Immutable;
using Network.Grains.Access;

namespace Network.Client.Api.Views.Accounts;

/// <summary>Invites somebody to a role and a scope.</summary>
/// <param name="External">Who the person is at the sign-in provider.</param>
public sealed record InviteAsk(
    string SignInName,
    string DisplayName,
    ImmutableArray<Grant> Grants,
    string? External = null);
