using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>Elected posts and how long they hold.</summary>
/// <param name="TermYears">Longest term from one election to the next, years.</param>
public sealed record LeadershipRules(Rule<int> TermYears, ImmutableArray<Post> Posts);
