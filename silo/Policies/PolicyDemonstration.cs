using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Rules of the yearly selection of demonstration units.</summary>
internal static class PolicyDemonstration
{
    private const int Whole = 100;

    /// <summary>Null where the file has no such section.</summary>
    /// <param name="counted">What a host's record counts under this policy.</param>
    public static DemonstrationRules? Read(PolicySection top, PolicyRules rules,
        BudgetRules? budget, IReadOnlyCollection<string> deadlines,
        IReadOnlyCollection<string> counted)
    {
        if (!top.Has("demonstration"))
            return null;
        var section = top.Section("demonstration");
        var read = new DemonstrationRules(
            rules.Count(section, "unitsMin"),
            rules.Count(section, "unitsMax"),
            rules.Money(section, "grantMin"),
            rules.Money(section, "grantMax"),
            rules.Flag(section, "homesOnly"),
            section.Entries("purposes",
                p => new NamedRule(p.Slug("id"), p.Local("name"), rules.Source(p)), p => p.Id),
            section.MayBeNamed("deadline", deadlines, "deadlines 中", "under 'deadlines'"),
            section.Has("score") ? PolicyScore.Read(section, rules, counted) : null,
            section.MayBeNamed("line", budget?.Lines.Select(l => l.Id).ToList() ?? [],
                "budget.lines 中", "under 'budget.lines'"))
        {
            Instalments = Instalments(section, rules),
        };
        PolicyRules.InOrder(section, "unitsMin", read.UnitsMin, "unitsMax", read.UnitsMax);
        PolicyRules.InOrder(section, "grantMin", read.GrantMin, "grantMax", read.GrantMax);
        section.End();
        return read;
    }

    private static ImmutableArray<Instalment> Instalments(
        PolicySection section, PolicyRules rules)
    {
        if (!section.Has("instalments"))
            return [];
        var read = section.Entries("instalments", i => new Instalment(
            i.Slug("id"),
            i.Local("name"),
            rules.Count(i, "percent", 1, Whole),
            i.Flag("afterReport")), i => i.Id, mayBeEmpty: true);
        var sum = read.Sum(i => i.Percent.Value);
        if (!read.IsEmpty && sum != Whole)
        {
            section.Wrong("instalments", $"各期比例合计应为 100，现为 {sum}。",
                $"The instalments add up to 100 percent; they come to {sum}.");
        }

        return read;
    }
}
