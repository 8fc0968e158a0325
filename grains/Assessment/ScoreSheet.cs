using System.Collections.Immutable;

namespace Network.Grains.Assessment;

/// <summary>One filled-in rubric.</summary>
public sealed record ScoreSheet(
    ImmutableArray<CheckScore> Scores,
    ImmutableArray<Tally> Honours,
    ImmutableArray<Tally> Deductions);
