namespace Network.Silo.Accounts;

/// <summary>Bounds of what the account store answers with.</summary>
public static class AccountLimits
{
    /// <summary>Accounts that one list gives.</summary>
    public const int AccountsMax = 5_000;

    /// <summary>Lines of the audit that one page gives.</summary>
    public const int AuditLinesMax = 200;

    /// <summary>Sessions of one account that are listed, newest first.</summary>
    public const int SessionsMax = 100;

    /// <summary>Access tokens of one account.</summary>
    public const int TokensMax = 50;
}
