using Network.Grains.Access;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Makes the one account that a new network needs to invite all others.</summary>
internal static class FirstAdministrator
{
    public const string Name = "admin";

    /// <summary>The one-time password of the administrator, or null where there are accounts
    /// already.</summary>
    public static async Task<string?> Create(
        IAccounts accounts, IEnumerable<string> cities, DateTimeOffset now)
    {
        var password = Secrets.NewPassword();
        var account = new Account(Secrets.NewId(Secrets.AccountPrefix), Name, "管理员",
            [.. cities.Select(c => new Grant(Role.Administrator, c))],
            new Passwords().Hash(password), MustChange: true, Disabled: false,
            Secrets.NewId("k"), External: null, now);
        return await accounts.AddFirst(account) ? password : null;
    }
}
