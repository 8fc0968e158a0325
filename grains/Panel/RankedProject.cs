namespace Network.Grains.Panel;

/// <summary>Where a project stands among those judged with it.</summary>
/// <param name="Rank">From 1; equal means share a rank, and the next one is skipped.</param>
/// <param name="FirstMean">Mean of the first scores; null while there are none.</param>
/// <param name="FinalMean">Mean of the committee's scores; null while there are none.</param>
public sealed record RankedProject(
    string Project, string? Track, int? Rank, decimal? FirstMean, decimal? FinalMean);
