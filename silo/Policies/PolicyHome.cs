using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>The title "home of science workers".</summary>
internal static class PolicyHome
{
    /// <summary>Null where the file has no such section.</summary>
    /// <param name="counted">What a host's record counts under this policy.</param>
    public static HomeRules? Read(PolicySection top, PolicyRules rules,
        IReadOnlyCollection<string> deadlines, IReadOnlyCollection<string> counted)
    {
        if (!top.Has("home"))
            return null;
        var section = top.Section("home");
        var read = new HomeRules(
            PolicyScore.Read(section, rules, counted),
            section.Entries("materials",
                m => new NamedRule(m.Slug("id"), m.Local("name"), rules.Source(m)), m => m.Id,
                mayBeEmpty: true),
            section.Named("deadline", deadlines, "deadlines 中", "under 'deadlines'"),
            rules.Flag(section, "rolling"),
            rules.Flag(section, "recommended"),
            rules.Text(section, "plaque"));
        if (read.Plaque.Value.Length > 0
            && (!read.Plaque.Value.Contains("{year}", StringComparison.Ordinal)
                || !read.Plaque.Value.Contains("{number}", StringComparison.Ordinal)))
        {
            section.Wrong("plaque", "牌匾编号应含 {year} 和 {number}，否则会重号。",
                "The plaque's form has {year} and {number} in it, else two would be the same.");
        }

        section.End();
        return read;
    }
}
