using System.Collections.Immutable;

namespace Network.Client.Files.Import;

/// <summary>What became of an import's commands.</summary>
/// <param name="Answered">Commands that their grains have answered.</param>
/// <param name="Refused">Those that a grain refused after all, because of something entered
/// between the check and the delivery; each with its row.</param>
public sealed record ImportOutcome(int Answered, ImmutableArray<ImportRefusal> Refused);
