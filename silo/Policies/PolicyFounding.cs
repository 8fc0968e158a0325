using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>How associations are founded, filed and led.</summary>
internal static class PolicyFounding
{
    /// <summary>Longest term of an election, years.</summary>
    private const int TermYearsMax = 10;

    public static FoundingRules Read(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("founding");
        var steps = section.Entries("steps", step => new FoundingStep(
            step.Slug("id"), step.Local("name"), step.Flag("required"), rules.Source(step)),
            s => s.Id);
        var filing = section.Section("filing");
        var read = new FoundingRules(steps, new FilingRules(
            rules.Flag(filing, "required"), filing.Local("registry")));
        filing.End();
        section.End();
        return read;
    }

    public static LeadershipRules ReadLeadership(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("leadership");
        var read = new LeadershipRules(
            rules.Count(section, "termYears", min: 1, max: TermYearsMax),
            section.Entries("posts", post => new Post(
                post.Slug("id"), post.Local("name"), post.Flag("required"), rules.Source(post)),
                p => p.Id));
        section.End();
        return read;
    }
}
