using System.Collections.Immutable;
using Network.Grains.Access;

namespace Network.Client.Api.Views.Accounts;

/// <summary>An account as those see it who manage it.</summary>
public sealed record AccountLine(
    string Id,
    string SignInName,
    string DisplayName,
    ImmutableArray<Grant> Grants,
    bool Disabled,
    bool HasPassword,
    string? External,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LockedUntil);
