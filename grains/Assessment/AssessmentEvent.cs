using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Assessment;

/// <summary>What has happened to an assessment.</summary>
public abstract record AssessmentEvent : GrainEvent
{
    private AssessmentEvent()
    {
    }

    [StableName("self-score-received")]
    public sealed record SelfScoreReceived(
        string Host, string HostName, string District, int Year, ScoreSheet Sheet,
        ImmutableArray<CheckScore> Proposed, decimal Total, DateOnly On) : AssessmentEvent;

    [StableName("self-score-reviewed")]
    public sealed record SelfScoreReviewed(
        ScoreSheet Sheet, decimal Total, string Opinion, DateOnly On) : AssessmentEvent;

    [StableName("assessment-returned")]
    public sealed record AssessmentReturned(string Reason, DateOnly On) : AssessmentEvent;

    [StableName("assessment-decided")]
    public sealed record AssessmentDecided(
        ScoreSheet Sheet, decimal Total, string? Opinion, DateOnly On) : AssessmentEvent;
}
