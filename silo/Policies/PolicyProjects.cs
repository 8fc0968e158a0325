using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Rules of projects and their awards.</summary>
internal static class PolicyProjects
{
    private const int MonthsOfYear = 12;
    private const int DaysMax = 365;

    /// <summary>Null where the file has no such section.</summary>
    public static ProjectRules? Read(PolicySection top, PolicyRules rules)
    {
        if (!top.Has("projects"))
            return null;

        var section = top.Section("projects");
        var read = new ProjectRules(
            section.Entries("programmes",
                p => new NamedRule(p.Slug("id"), p.Local("name"), rules.Source(p)), p => p.Id),
            section.Choices("tracks"),
            section.Choices("groups"),
            section.Choices("tiers"),
            rules.Count(section, "reportMonths", 1, MonthsOfYear),
            rules.Count(section, "reportWithinDays", 0, DaysMax),
            rules.Flag(section, "sharesAddUp"));
        if (MonthsOfYear % read.ReportMonths.Value != 0)
        {
            section.Wrong("reportMonths", "报送周期应能整除一年：1、2、3、4、6、12。",
                "The reporting period divides the year: 1, 2, 3, 4, 6 or 12 months.");
        }

        section.End();
        return read;
    }
}
