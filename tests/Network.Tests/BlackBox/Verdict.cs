namespace Network.Tests.BlackBox;

/// <summary>What a client knows about a command it sent.</summary>
internal enum Verdict
{
    /// <summary>No answer came, or one that leaves it open: it may have happened.</summary>
    Unknown,

    /// <summary>Answered as done.</summary>
    Acknowledged,

    /// <summary>Answered as not done.</summary>
    Refused,
}
