using System.Collections.Immutable;
using Network.Grains.Assessment;

namespace Network.Client.Api.Views;

/// <summary>What the records of a year give by themselves; what only people can tell is left out.
/// </summary>
public sealed record ProposedPoints(int Year, ImmutableArray<CheckScore> Scores);
