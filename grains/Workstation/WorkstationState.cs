using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>What is known of an expert workstation.</summary>
public sealed record WorkstationState : GrainState
{
    /// <summary>Null until the workstation is entered.</summary>
    public string? Name { get; init; }
    public string Host { get; init; } = string.Empty;
    public string District { get; init; } = string.Empty;
    public WorkstationKind Kind { get; init; }
    public WorkstationLevel Level { get; init; }
    public string Field { get; init; } = string.Empty;
    public DateOnly OpenedOn { get; init; }
    public DateOnly? ClosedOn { get; init; }

    /// <summary>None while in preparation.</summary>
    public Agreement? Agreement { get; init; }
    public ImmutableArray<StationExpert> Experts { get; init; } = [];
    public ImmutableArray<StationWork> Work { get; init; } = [];
    public ImmutableArray<StationReview> Reviews { get; init; } = [];

    public static WorkstationState Initial { get; } = new();

    /// <summary>Where the workstation stands on a day: <c>preparing</c>, <c>operating</c>,
    /// <c>expired</c> or <c>closed</c>. Time alone makes it expire.</summary>
    public string StatusOn(DateOnly day) =>
        ClosedOn is not null ? "closed"
        : Agreement is null ? "preparing"
        : Agreement.Until < day ? "expired"
        : "operating";
}
