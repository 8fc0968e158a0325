using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>The rubric of the yearly assessment.</summary>
internal static class PolicyAssessment
{
    private const int PointsMax = 1_000;
    private const int TargetMax = 1_000_000;

    /// <summary>Null where the file has no such section.</summary>
    public static AssessmentRules? Read(
        PolicySection top, PolicyRules rules, ImmutableArray<string> counted)
    {
        if (!top.Has("assessment"))
            return null;

        var section = top.Section("assessment");
        var read = new AssessmentRules(
            section.Entries("indicators", i => Indicator(i, rules, counted), i => i.Id),
            Each(section, "honours", rules),
            rules.Count(section, "bonusMax", 0, PointsMax),
            Each(section, "deductions", rules),
            rules.Count(section, "supported", 0, PointsMax));
        section.End();
        return read;
    }

    private static Indicator Indicator(
        PolicySection entry, PolicyRules rules, ImmutableArray<string> counted)
    {
        var read = new Indicator(
            entry.Slug("id"),
            entry.Local("name"),
            entry.Integer("max", 1, PointsMax),
            entry.Entries("checks", c => Check(c, counted), c => c.Id),
            rules.Source(entry));
        var worth = read.Checks.Sum(c => c.Max);
        if (worth > 0 && worth < read.Max)
        {
            entry.Wrong("checks", $"各检查项合计 {worth} 分，达不到满分 {read.Max} 分。",
                $"The checks add up to {worth} of {read.Max} points.");
        }

        return read;
    }

    private static IndicatorCheck Check(PolicySection check, ImmutableArray<string> counted)
    {
        var (id, name, max) = (check.Slug("id"), check.Local("name"),
            check.Integer("max", 1, PointsMax));
        if (!check.Has("metric"))
            return new IndicatorCheck(id, name, max, null, 1);

        var metric = PolicyWork.Counted(check, counted);
        return new IndicatorCheck(
            id, name, max, metric, check.Integer("target", 1, TargetMax));
    }

    private static ImmutableArray<PointsEach> Each(
        PolicySection section, string key, PolicyRules rules) =>
        section.Entries(key, e => new PointsEach(
            e.Slug("id"), e.Local("name"), rules.Count(e, "points", 1, PointsMax)), e => e.Id,
            mayBeEmpty: true);
}
