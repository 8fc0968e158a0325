using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Pairing;

/// <summary>A mentor and the child he or she helps. Read only by the roles that need it.
/// </summary>
public sealed record PairingState : GrainState
{
    /// <summary>Id of the enterprise whose member helps; null until there is a mentor.</summary>
    public string? Host { get; init; }
    public string HostName { get; init; } = string.Empty;
    public string District { get; init; } = string.Empty;

    /// <summary>Id of the member who helps; null after he or she left.</summary>
    public string? Mentor { get; init; }

    /// <summary>Id of the child; null until it was entered.</summary>
    public string? Child { get; init; }
    public string? Guardian { get; init; }
    public string Situation { get; init; } = string.Empty;
    public PairingStage Stage { get; init; }

    /// <summary>When the present stage began.</summary>
    public DateOnly Since { get; init; }
    public DateOnly? EnrolledOn { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>Duties of the policy under which it began.</summary>
    public ImmutableArray<PairingTerm> Terms { get; init; } = [];

    /// <summary>What was done, by day.</summary>
    public ImmutableArray<PairingContact> Contacts { get; init; } = [];

    public static PairingState Initial { get; } = new();
}
