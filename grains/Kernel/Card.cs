namespace Network.Grains.Kernel;

/// <summary>
/// A grain's line in the lists of the network: what can be searched, filtered and sorted without
/// waking the grain. Holds no personal data.
/// </summary>
public sealed record Card(string Name)
{
    public string? District { get; init; }
    /// <summary>Life-cycle stage by its stable name, such as <c>established</c>.</summary>
    public string? Stage { get; init; }
    public string? HostKind { get; init; }
    public string? Ownership { get; init; }
    public string? Industry { get; init; }
    /// <summary>Unified social credit code or another official number.</summary>
    public string? Code { get; init; }
    /// <summary>Id of the host enterprise, for a workstation.</summary>
    public string? Host { get; init; }
    public bool Eligible { get; init; }
    public int TechnicalStaff { get; init; }
    public int Members { get; init; }
    /// <summary>Activity sessions of the current and the past years.</summary>
    public int Activities { get; init; }
    /// <summary>When the present stage began.</summary>
    public DateOnly? Since { get; init; }
    /// <summary>The next date on which something is due: re-election, end of agreement.</summary>
    public DateOnly? Due { get; init; }
    /// <summary>Where the host stands with the title of home of science workers.</summary>
    public string? Home { get; init; }

    /// <summary>
    /// Technical staff from which hosts were eligible when this host was last assessed; lets a
    /// changed policy find the hosts to assess again.
    /// </summary>
    public int? Threshold { get; init; }
}
