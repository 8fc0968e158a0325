using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Assessment;

/// <summary>What an assessment can be asked to do.</summary>
public abstract record AssessmentCommand : GrainCommand
{
    private AssessmentCommand()
    {
    }

    /// <summary>The association scored itself.</summary>
    [StableName("receive")]
    public sealed record Receive(
        string Host, string HostName, string District, int Year, ScoreSheet Sheet,
        ImmutableArray<CheckScore> Proposed) : AssessmentCommand;

    /// <summary>The district reviews the self-score and recommends.</summary>
    [StableName("review")]
    public sealed record Review(ScoreSheet Sheet, string Opinion) : AssessmentCommand;

    /// <summary>The district or the city sends it back.</summary>
    [StableName("return")]
    public sealed record Return(string Reason) : AssessmentCommand;

    /// <summary>The city decides.</summary>
    [StableName("decide")]
    public sealed record Decide(ScoreSheet Sheet, string? Opinion = null) : AssessmentCommand;
}
