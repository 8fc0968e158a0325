namespace Network.Client.Api.Views.Accounts;

/// <summary>A browser in which somebody is signed in.</summary>
/// <param name="Own">Whether it is the one that asks.</param>
public sealed record SessionLine(
    string Id,
    bool Own,
    string Agent,
    string Address,
    DateTimeOffset CreatedAt,
    DateTimeOffset SeenAt);
