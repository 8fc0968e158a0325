using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Rules of expert workstations.</summary>
internal static class PolicyWorkstations
{
    private const int TermYearsMax = 20;
    private const int StationsMax = 100;
    private const int MonthsMax = 12;
    private const int DaysMax = 365;

    public static WorkstationRules Read(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("workstations");
        var read = new WorkstationRules(
            rules.Count(section, "termYearsMin", 1, TermYearsMax),
            rules.Count(section, "termYearsMax", 1, TermYearsMax),
            rules.Count(section, "stationsPerAcademicianMax", 1, StationsMax),
            rules.Count(section, "stationsPerRetiredAcademicianMax", 1, StationsMax),
            rules.Count(section, "monthsPerYearMin", 0, MonthsMax),
            rules.Count(section, "expiringWithinDays", 1, DaysMax));
        PolicyRules.InOrder(section,
            "termYearsMin", read.TermYearsMin, "termYearsMax", read.TermYearsMax);
        section.End();
        return read;
    }
}
