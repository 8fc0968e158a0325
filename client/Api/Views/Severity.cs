namespace Network.Client.Api.Views;

/// <summary>How pressing it is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Something is overdue or will be missed.</summary>
    Warn,
}
