using System.Diagnostics;

namespace Network.Tests.BlackBox;

/// <summary>One command as a client lived through it, from the first try to the last answer.
/// </summary>
internal sealed class Operation(string stream, Guid id)
{
    public string Stream { get; } = stream;

    public Guid Id { get; } = id;

    /// <summary>When it was first sent, in ticks of the machine's monotonic clock.</summary>
    public long InvokedAt { get; } = Stopwatch.GetTimestamp();

    /// <summary>When its fate became known.</summary>
    public long AnsweredAt { get; private set; } = long.MaxValue;

    public Verdict Verdict { get; private set; }

    /// <summary>The grain's version after it, when acknowledged.</summary>
    public long Version { get; private set; }

    /// <summary>Whether the answer said that an earlier try had done it.</summary>
    public bool Repeated { get; private set; }

    /// <summary>How often it was sent.</summary>
    public int Tries { get; set; }

    /// <summary>The answer that refused it.</summary>
    public string? Why { get; set; }

    public Operation Acknowledge(long version, bool repeated = false)
    {
        Version = version;
        Repeated = repeated;
        return Settle(Verdict.Acknowledged);
    }

    public Operation Refuse() => Settle(Verdict.Refused);

    public override string ToString() =>
        $"{Id} on {Stream}: {Verdict}, version {Version}, {Tries} tries {Why}";

    private Operation Settle(Verdict verdict)
    {
        AnsweredAt = Stopwatch.GetTimestamp();
        Verdict = verdict;
        return this;
    }
}
