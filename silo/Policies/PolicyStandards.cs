using System.Collections.Immutable;
using Network.Grains;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Checklists, and bases and teams that are counted.</summary>
internal static class PolicyStandards
{
    private static readonly ImmutableArray<string> Bearers =
        [Standard.PerAssociation, .. PolicyWork.Bearers];

    private static readonly ImmutableArray<string> HostKinds =
        [.. Lists.HostKinds.Select(k => k.Id)];

    public static ImmutableArray<ResourceRule> Resources(
        PolicySection top, PolicyRules rules) =>
        !top.Has("resources") ? [] : top.Entries("resources", r => new ResourceRule(
            r.Slug("id"),
            r.Local("name"),
            r.Local("unit"),
            rules.Source(r)), r => r.Id, mayBeEmpty: true);

    /// <param name="counted">What a host's record counts under this policy.</param>
    public static ImmutableArray<Standard> Read(
        PolicySection top, PolicyRules rules, IReadOnlyCollection<string> counted) =>
        !top.Has("standards") ? [] : top.Entries("standards",
            s => One(s, rules, counted), s => s.Id, mayBeEmpty: true);

    public static ImmutableArray<Ending> Endings(PolicySection top, PolicyRules rules) =>
        !top.Has("endings") ? [] : top.Entries("endings", e => new Ending(
            e.Slug("id"),
            e.Local("name"),
            e.Words("barredFor", HostKinds, mayBeEmpty: true),
            rules.Source(e)), e => e.Id, mayBeEmpty: true);

    private static Standard One(
        PolicySection section, PolicyRules rules, IReadOnlyCollection<string> counted)
    {
        var per = section.Word("per", Bearers);
        ImmutableArray<Choice> groups = section.Has("groups") ? section.Choices("groups") : [];
        IReadOnlyCollection<string> known = per == Standard.PerAssociation ? counted : [];
        var read = new Standard(
            section.Slug("id"),
            section.Local("name"),
            per,
            section.Has("hostKinds") ? section.Words("hostKinds", HostKinds) : [],
            groups,
            section.Entries("items", i => new StandardItem(
                i.Slug("id"),
                i.Local("name"),
                i.Flag("required"),
                rules.Source(i),
                i.MayBeNamed("recorded", known, "单位的记录中", "in a host's record"),
                i.MayBeNamed("group", [.. groups.Select(g => g.Id)],
                    "groups 中", "under 'groups'")), i => i.Id),
            section.Has("inspectedBy") ? rules.MonthDay(section, "inspectedBy") : null,
            rules.Source(section));
        if (read.HostKinds.Length > 0 && per != Standard.PerAssociation)
        {
            section.Wrong("hostKinds", "只有 per: association 的清单可以按单位类型区分。",
                "Only a list with 'per: association' is for certain kinds of hosts.");
        }

        return read;
    }
}
