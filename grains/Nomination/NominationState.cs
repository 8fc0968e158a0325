using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Nomination;

/// <summary>One nomination for a talent programme or a commendation.</summary>
public sealed record NominationState : GrainState
{
    /// <summary>Null until somebody nominated.</summary>
    public Nominee? Nominee { get; init; }

    /// <summary>Id of the enterprise that nominated; null where the district did.</summary>
    public string? Host { get; init; }
    public string UnitName { get; init; } = string.Empty;
    public string District { get; init; } = string.Empty;

    /// <summary>Whether the district has to recommend first, of the policy under which it was
    /// nominated.</summary>
    public bool NeedsRecommendation { get; init; }
    public NominationStage Stage { get; init; }

    /// <summary>When the present stage began.</summary>
    public DateOnly Since { get; init; }
    public DateOnly NominatedOn { get; init; }
    public bool Recommended { get; init; }
    public string? Opinion { get; init; }

    /// <summary>Whether it holds one of the places of the period.</summary>
    public bool HasPlace { get; init; }

    /// <summary>Level of the programme, and of the honour once it was given.</summary>
    public HonourLevel Level { get; init; }
    public DateOnly? HonouredOn { get; init; }
    public string? Number { get; init; }

    /// <summary>Why it was refused or taken back.</summary>
    public string? Reason { get; init; }

    public static NominationState Initial { get; } = new();
}
