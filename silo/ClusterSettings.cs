namespace Network.Silo;

/// <summary>How a process takes part in a cluster. The reasons for each number stand in
/// docs/cluster.md.</summary>
public sealed record ClusterSettings
{
    public ClusterRole Role { get; init; } = ClusterRole.None;

    /// <summary>Silos of one name on one database are one cluster.</summary>
    public string Name { get; init; } = "network";

    /// <summary>The address under which the others reach this silo; empty for this machine
    /// alone.</summary>
    public string Address { get; init; } = "";

    /// <summary>Port on which silos speak to each other.</summary>
    public int SiloPort { get; init; } = 11_111;

    /// <summary>Port on which clients reach this silo.</summary>
    public int GatewayPort { get; init; } = 30_000;

    /// <summary>How long a silo may take to answer another's question whether it lives, in
    /// milliseconds.</summary>
    public int ProbeTimeoutMs { get; init; } = 1_000;

    /// <summary>Unanswered questions in a row after which a silo is taken for dead.</summary>
    public int ProbesMissedMax { get; init; } = 3;

    /// <summary>How long a call to a grain may take, in milliseconds. The journal settles what
    /// became of a command whose answer did not come.</summary>
    public int AnswerWithinMs { get; init; } = 5_000;

    /// <summary>Whether the silos gather what the cluster's own dashboard shows, and the client
    /// shows it to administrators.</summary>
    public bool Dashboard { get; init; } = true;

    /// <summary>Reads what is set, by the names of the properties.</summary>
    /// <param name="text">A setting by its name, or what it usually is.</param>
    /// <param name="number">The same for a number from 1 to a greatest one.</param>
    public static ClusterSettings Read(ClusterRole role, Func<string, string, string> text,
        Func<string, int, int, int> number)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(number);
        var usual = new ClusterSettings();
        return new ClusterSettings
        {
            Role = role,
            Name = text(nameof(Name), usual.Name),
            Address = text(nameof(Address), usual.Address),
            SiloPort = number(nameof(SiloPort), usual.SiloPort, ushort.MaxValue),
            GatewayPort = number(nameof(GatewayPort), usual.GatewayPort, ushort.MaxValue),
            ProbeTimeoutMs = number(nameof(ProbeTimeoutMs), usual.ProbeTimeoutMs, DurationMsMax),
            ProbesMissedMax = number(nameof(ProbesMissedMax), usual.ProbesMissedMax, ProbesMax),
            Dashboard = text(nameof(Dashboard), On) == On,
            AnswerWithinMs = number(nameof(AnswerWithinMs), usual.AnswerWithinMs, DurationMsMax),
        };
    }

    private const string On = "on";

    /// <summary>Longest wait that can be set, in milliseconds.</summary>
    private const int DurationMsMax = 600_000;

    /// <summary>Most unanswered questions that can be set.</summary>
    private const int ProbesMax = 100;
}
