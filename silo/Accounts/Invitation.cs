namespace Network.Silo.Accounts;

/// <summary>Lets one person choose a password, once: on being invited, or after a reset.</summary>
/// <param name="TokenHash">Of the secret in the address that the person was given.</param>
/// <param name="CreatedBy">Account of whoever invited.</param>
public sealed record Invitation(
    string TokenHash, string Account, string CreatedBy, DateTimeOffset ExpiresAt);
