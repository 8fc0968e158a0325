using Microsoft.AspNetCore.Identity;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Passwords as the framework keeps them.</summary>
internal sealed class Passwords
{
    private readonly PasswordHasher<Account> _hasher = new();
    private readonly string _nobody;

    public Passwords() => _nobody = Hash(Secrets.New());

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>Whether a password is the account's. Takes as long where there is no account or
    /// no password, so that nobody learns which names there are.</summary>
    public bool Verify(Account? account, string password)
    {
        var verdict = _hasher.VerifyHashedPassword(
            null!, account?.PasswordHash ?? _nobody, password);
        return verdict != PasswordVerificationResult.Failed && account?.PasswordHash is not null;
    }
}
