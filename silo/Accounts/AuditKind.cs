namespace Network.Silo.Accounts;

/// <summary>What is written down about sign-ins, accounts and reads of personal data.</summary>
public enum AuditKind
{
    SignedIn,
    SignInFailed,
    LockedOut,
    SignedOut,
    Invited,
    GrantsChanged,
    Disabled,
    Enabled,
    PasswordReset,
    PasswordChosen,
    SessionEnded,
    TokenCreated,
    TokenRevoked,

    /// <summary>Somebody was shown names or phones of people.</summary>
    PeopleRead,

    /// <summary>A person's data were erased for good.</summary>
    PersonErased,
}
