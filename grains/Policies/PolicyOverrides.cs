using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>
/// The numbers of a policy that a city may override, and the policy in force that follows.
/// </summary>
public static class PolicyOverrides
{
    /// <summary>Most persons, units or months that an override can set.</summary>
    private const long CountMax = 100_000;

    /// <summary>Everything that can be overridden under one policy.</summary>
    public static ImmutableArray<PolicyNumber> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [
            .. Fixed,
            .. policy.Demonstration is null ? [] : DemonstrationNumbers.All,
            .. policy.Quotas.Select(q => OfQuota(q.Id, q.Name)),
        ];
    }

    public static PolicyNumber? Find(Policy policy, string path) =>
        Of(policy).FirstOrDefault(n => n.Path == path);

    /// <summary>The policy in force. An override whose path the policy no longer has is without
    /// effect.</summary>
    public static Policy Apply(Policy policy, IEnumerable<(string Path, long Value)> overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        return overrides.Aggregate(policy, (p, o) =>
            Find(p, o.Path) is { } number ? number.Write(p, o.Value) : p);
    }

    private static readonly ImmutableArray<PolicyNumber> Fixed = [
        new("eligibility.technical-staff-min",
            new("应建科协的科技人员下限（人）", "Technical staff from which a host is eligible"),
            1, CountMax,
            p => p.Eligibility.TechnicalStaffMin.Value,
            (p, v) => p with
            {
                Eligibility = new(p.Eligibility.TechnicalStaffMin with { Value = (int)v }),
            }),
        new("leadership.term-years",
            new("届期（年）", "Term of the leaders, years"), 1, 20,
            p => p.Leadership.TermYears.Value,
            (p, v) => p with
            {
                Leadership = p.Leadership with
                {
                    TermYears = p.Leadership.TermYears with { Value = (int)v },
                },
            }),
        new("dormancy.quiet-months",
            new("长期无活动的月数", "Months without an activity until quiet"), 1, 120,
            p => p.Dormancy.QuietMonths.Value,
            (p, v) => p with
            {
                Dormancy = new(p.Dormancy.QuietMonths with { Value = (int)v }),
            }),
        OfStation("workstations.term-years-min",
            new("工作站协议最短年限", "Shortest agreement of a workstation, years"),
            w => w.TermYearsMin, (w, r) => w with { TermYearsMin = r }),
        OfStation("workstations.term-years-max",
            new("工作站协议最长年限", "Longest agreement of a workstation, years"),
            w => w.TermYearsMax, (w, r) => w with { TermYearsMax = r }),
        OfStation("workstations.stations-per-academician-max",
            new("未退休院士建站上限", "Stations of an academician not retired"),
            w => w.StationsPerAcademicianMax,
            (w, r) => w with { StationsPerAcademicianMax = r }),
        OfStation("workstations.stations-per-retired-academician-max",
            new("退休院士建站上限", "Stations of a retired academician"),
            w => w.StationsPerRetiredAcademicianMax,
            (w, r) => w with { StationsPerRetiredAcademicianMax = r }),
        OfStation("workstations.months-per-year-min",
            new("院士每年在站月数下限", "Months a year at a station, at least"),
            w => w.MonthsPerYearMin, (w, r) => w with { MonthsPerYearMin = r }),
        OfStation("workstations.expiring-within-days",
            new("协议到期提醒天数", "Days before its end from which an agreement is expiring"),
            w => w.ExpiringWithinDays, (w, r) => w with { ExpiringWithinDays = r }),
    ];

    private static PolicyNumber OfQuota(string id, LocalText name) => new(
        $"quotas.{id}.yearly-min",
        new($"{name.Zh}（每年至少）", $"{name.En} (a year, at least)"), 0, CountMax,
        p => p.Quotas.First(q => q.Id == id).YearlyMin.Value,
        (p, v) => p with
        {
            Quotas = [
                .. p.Quotas.Select(q => q.Id == id
                    ? q with { YearlyMin = q.YearlyMin with { Value = (int)v } }
                    : q)],
        });

    private static PolicyNumber OfStation(string path, LocalText name,
        Func<WorkstationRules, Rule<int>> read,
        Func<WorkstationRules, Rule<int>, WorkstationRules> write) => new(
            path, name, 1, 3650,
            p => read(p.Workstations).Value,
            (p, v) => p with
            {
                Workstations = write(
                    p.Workstations, read(p.Workstations) with { Value = (int)v }),
            });
}
