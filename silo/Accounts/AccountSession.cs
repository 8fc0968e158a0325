namespace Network.Silo.Accounts;

/// <summary>One browser in which somebody is signed in.</summary>
/// <param name="SecretHash">Of what the browser's cookie holds.</param>
/// <param name="Stamp">The account's when the session began; another one ends it.</param>
/// <param name="Agent">What the browser calls itself.</param>
/// <param name="Address">Where it last came from.</param>
public sealed record AccountSession(
    string Id,
    string SecretHash,
    string Account,
    string Stamp,
    DateTimeOffset CreatedAt,
    DateTimeOffset SeenAt,
    string Agent,
    string Address);
