using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Assessment;

/// <summary>The assessment of one association for one year.</summary>
public sealed record AssessmentState : GrainState
{
    /// <summary>Id of the enterprise; null until it scored itself.</summary>
    public string? Host { get; init; }
    public string HostName { get; init; } = string.Empty;
    public string District { get; init; } = string.Empty;
    public int Year { get; init; }
    public AssessmentStage Stage { get; init; }

    /// <summary>When the present stage began.</summary>
    public DateOnly Since { get; init; }

    /// <summary>What the records gave by themselves at the time of the self-score.</summary>
    public ImmutableArray<CheckScore> Proposed { get; init; } = [];
    public ScoreSheet? Self { get; init; }
    public ScoreSheet? Review { get; init; }
    public ScoreSheet? Final { get; init; }
    public decimal SelfTotal { get; init; }
    public decimal? ReviewTotal { get; init; }
    public decimal? FinalTotal { get; init; }
    public string? Opinion { get; init; }
    public string? ReturnedBecause { get; init; }

    public static AssessmentState Initial { get; } = new();
}
