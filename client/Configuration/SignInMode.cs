namespace Network.Client.Configuration;

/// <summary>How people say who they are.</summary>
public enum SignInMode
{
    /// <summary>Nobody does: everybody who reaches the address acts as the configured actor.
    /// </summary>
    Open,

    /// <summary>By a choice of role, without a password: for a simulated city only.</summary>
    Roles,

    /// <summary>With an account of their own.</summary>
    Accounts,
}
