namespace Network.Client.Api.Views.Accounts;

/// <summary>A token of a program, without what it sends.</summary>
public sealed record TokenLine(
    string Id,
    string Name,
    bool ReadOnly,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? SeenAt);
