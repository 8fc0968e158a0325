namespace Network.Silo.Simulations;

/// <summary>More simulations wait than may; nothing was computed.</summary>
public sealed class SimulationsBusyException : Exception
{
    public SimulationsBusyException()
        : base("Too many simulations are waiting.")
    {
    }

    public SimulationsBusyException(string message)
        : base(message)
    {
    }

    public SimulationsBusyException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>When it may be asked again.</summary>
    public static TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(2);
}
