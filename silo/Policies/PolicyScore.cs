using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Scored forms: items, most points, and points that follow from records.</summary>
internal static class PolicyScore
{
    /// <summary>Most points of one item.</summary>
    private const int PointsMax = 1_000;

    /// <summary>Most of anything that a form's rule asks for.</summary>
    private const int CountMax = 1_000_000;

    private const int YearsMax = 10;

    /// <param name="counted">What a host's record counts under this policy.</param>
    public static ScoreForm Read(
        PolicySection of, PolicyRules rules, IReadOnlyCollection<string> counted)
    {
        var section = of.Section("score");
        var groups = section.Choices("groups");
        var ids = groups.Select(g => g.Id).ToList();
        var items = section.Entries("items", i => Item(i, rules, ids, counted), i => i.Id);
        var all = items.Sum(i => i.Max.Value);
        var pass = section.Has("passMark")
            ? rules.Count(section, "passMark", 0, Math.Max(all, 0))
            : null;
        section.End();
        return new ScoreForm(groups, items, pass);
    }

    private static ScoreItem Item(PolicySection item, PolicyRules rules, List<string> groups,
        IReadOnlyCollection<string> counted) => new(
            item.Slug("id"),
            item.Local("name"),
            rules.Count(item, "max", 1, PointsMax),
            Proposal(item, counted),
            rules.Source(item),
            item.MayBeNamed("group", groups, "groups 中", "under 'groups'"),
            item.Has("evidence") ? item.Local("evidence") : null);

    private static ImmutableArray<PointsRule> Proposal(
        PolicySection item, IReadOnlyCollection<string> counted)
    {
        if (!item.Has("proposal"))
            return [];
        var read = ImmutableArray.CreateBuilder<PointsRule>();
        foreach (var rule in item.Sections("proposal"))
        {
            var name = rule.Named("counts", counted, "单位记录中", "in a host's records");
            var flow = HostRecord.IsFlow(name);
            read.Add(new PointsRule(
                name,
                rule.Points("points", PointsMax),
                rule.Has("atLeast") ? rule.Integer("atLeast", 1, CountMax) : null,
                flow ? rule.Integer("years", 1, YearsMax) : null));
            if (!flow && name.Length > 0 && rule.Has("years"))
            {
                rule.Wrong("years", $"“{name}”是现有数，不按年计，请删去 years。",
                    $"'{name}' is what stands now, not of years; leave 'years' out.");
            }

            rule.End();
        }

        return read.ToImmutable();
    }
}
