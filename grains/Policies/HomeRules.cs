using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>The title "home of science workers" 科技工作者之家.</summary>
/// <param name="Score">The form by which applicants score themselves.</param>
/// <param name="Materials">What an application consists of, such as the stamped form.</param>
/// <param name="Deadline">Id of the deadline for applications of the year.</param>
/// <param name="Rolling">Recognised as soon as ripe 成熟一个认定一个: before the deadline too, and
/// after it for the year that comes. Otherwise nothing is recognised before the deadline.</param>
/// <param name="Recommended">Only on the district's recommendation.</param>
/// <param name="Plaque">How plaques are numbered: a text with <c>{year}</c> and <c>{number}</c>.
/// </param>
public sealed record HomeRules(
    ScoreForm Score,
    ImmutableArray<NamedRule> Materials,
    string Deadline,
    Rule<bool> Rolling,
    Rule<bool> Recommended,
    Rule<string> Plaque);
