using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Reads a policy section by section, in the order of <c>docs/policies.md</c>.</summary>
internal static class PolicyReader
{
    public static Policy Read(
        PolicyNode.Mapping root, string? expectedId, PolicyMistakes mistakes)
    {
        var top = new PolicySection(root, "", mistakes);
        var sources = PolicySources.ReadDocuments(top);
        var rules = new PolicyRules(sources);
        var hearings = PolicyBudget.Hearings(top, rules);
        ImmutableArray<ActivityCategory> activities = [
            .. PolicyWork.Activities(top, rules), .. hearings.Select(h => h.Counted)];
        var founding = PolicyFounding.Read(top, rules);
        var leadership = PolicyFounding.ReadLeadership(top, rules);
        var deadlines = PolicyWork.Deadlines(top, rules);
        var days = deadlines.Select(d => d.Id).ToList();
        var budget = PolicyBudget.Read(top, rules);
        var counted = HostRecord.Names(activities.Select(a => a.Id),
            leadership.Posts.Select(p => p.Id), founding.Steps.Select(s => s.Id));
        var resources = PolicyStandards.Resources(top, rules);
        var standards = PolicyStandards.Read(top, rules, counted);
        var countable = PolicyWork.Countable(activities, resources, standards);
        var policy = new Policy
        {
            Id = Id(top, expectedId),
            Number = top.Text("number"),
            Title = top.Local("title"),
            Issuer = top.Local("issuer"),
            Issued = top.Date("issued"),
            City = top.Slug("city"),
            CityName = top.Local("cityName"),
            TimeZone = TimeZone(top),
            Documents = [.. sources.Documents],
            Districts = PolicyDistricts.Read(top, rules),
            Eligibility = Eligibility(top, rules),
            Founding = founding,
            Leadership = leadership,
            Quotas = [
                .. PolicyWork.Quotas(top, rules, countable), .. hearings.Select(h => h.Quota)],
            Activities = activities,
            Industries = top.Entries("industries",
                i => new Choice(i.Slug("id"), i.Local("name")), i => i.Id),
            Summaries = Summaries(top, rules),
            Dormancy = Dormancy(top, rules),
            Workstations = PolicyWorkstations.Read(top, rules),
            Deadlines = deadlines,
            Home = PolicyHome.Read(top, rules, days, counted),
            Demonstration = PolicyDemonstration.Read(top, rules, budget, days, counted),
            Budget = budget,
            Hearings = hearings,
            Resources = resources,
            Endings = PolicyStandards.Endings(top, rules),
            Standards = standards,
            Returns = PolicyReturns.Read(top, rules, countable),
            Projects = PolicyProjects.Read(top, rules),
            Services = PolicyServices.Read(top, rules),
            Pairing = PolicyPairing.Read(top, rules),
            Honours = PolicyHonours.Read(top, rules),
            Report = PolicyReports.Read(top, activities),
            Assessment = PolicyAssessment.Read(top, rules, countable),
        };
        top.End();
        return policy;
    }

    private static string Id(PolicySection top, string? expectedId)
    {
        var id = top.Slug("id");
        if (expectedId is not null && id.Length > 0 && id != expectedId)
        {
            top.Wrong("id", $"应与文件名相同：“{expectedId}”，实为“{id}”。",
                $"Expected the file's own name '{expectedId}'; found '{id}'.");
        }

        return id;
    }

    private static string TimeZone(PolicySection top)
    {
        var zone = top.Text("timeZone");
        if (zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            top.Wrong("timeZone", $"没有时区“{zone}”，应为如 Asia/Shanghai 的名称。",
                $"There is no time zone '{zone}'; expected a name such as Asia/Shanghai.");
        }

        return zone;
    }

    private static EligibilityRules Eligibility(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("eligibility");
        var read = new EligibilityRules(rules.Count(section, "technicalStaffMin", min: 1));
        section.End();
        return read;
    }

    private static SummaryRules Summaries(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("summaries");
        var read = new SummaryRules(rules.MonthDay(section, "due"));
        section.End();
        return read;
    }

    private static DormancyRules Dormancy(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("dormancy");
        var read = new DormancyRules(rules.Count(section, "quietMonths", min: 1, max: 120));
        section.End();
        return read;
    }
}
