namespace Network.Silo.Accounts;

/// <summary>Lets a program act for an account until a day.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="SecretHash">Of what the program sends.</param>
/// <param name="ReadOnly">Whether it may only read.</param>
public sealed record AccessToken(
    string Id,
    string SecretHash,
    string Account,
    string Name,
    bool ReadOnly,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? SeenAt = null);
