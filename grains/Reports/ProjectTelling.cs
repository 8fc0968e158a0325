using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Reports;

/// <summary>Projects: initiated, finished, recommended, awarded by track and tier, and the money.
/// </summary>
internal static class ProjectTelling
{
    public static Told Of(ReportFigures f, Policy policy)
    {
        var rules = policy.Projects;
        return Told.Of(
            new Prose(f)
                .Count(f.Flow(Metric.ProjectsProposed), f.Before(Metric.ProjectsProposed),
                    "申报项目", "项", "project proposed", "projects proposed")
                .Count(f.Flow(Metric.ProjectsAdmitted), f.Before(Metric.ProjectsAdmitted),
                    "立项", "项", "admitted", "admitted")
                .Count(f.Flow(Metric.ProjectsFinished), f.Before(Metric.ProjectsFinished),
                    "完成", "项", "finished", "finished")
                .Money(f.Flow(Metric.ProjectBenefit), f.Before(Metric.ProjectBenefit),
                    "实现经济效益", "economic benefit")
                .End("全年", "projects: "),
            Recommended(f, rules),
            rules is null ? [] : Awarded(f, rules),
            new Prose(f)
                .Money(f.Flow(Metric.PrizeMoney), f.Before(Metric.PrizeMoney),
                    "项目奖励金额达", "prizes of")
                .Money(f.Flow(Metric.MatchingMoney), f.Before(Metric.MatchingMoney),
                    "各单位配套奖励资金达", "matching money of the units")
                .End()).With(rules is null ? null : Table(f, rules));
    }

    private static ImmutableArray<LocalText> Recommended(ReportFigures f, ProjectRules? rules)
    {
        var number = f.Flow(Metric.ProjectsRecommended);
        var than = Numbers.Than(number, f.Before(Metric.ProjectsRecommended), "个",
            f.Whole);
        var tracks = (rules?.Tracks ?? [])
            .Select(t => (t.Name,
                Number: f.Flow(Metric.OfCategory(Metric.ProjectsRecommended, t.Id))))
            .Where(t => t.Number > 0).ToList();
        return new Prose(f).Say(number, () => new(
            $"推荐{number}个项目{than.Zh}参加评审"
            + (tracks.Count == 0 ? ""
                : "，其中" + string.Join("、", tracks.Select(t => $"{t.Name.Zh}{t.Number}个"))),
            $"{Numbers.En(number, "project")} recommended for the awards{than.En}"
            + (tracks.Count == 0 ? ""
                : ": " + string.Join(", ", tracks.Select(
                    t => $"{t.Name.En} {Numbers.En(t.Number)}")))))
            .End();
    }

    private static ImmutableArray<LocalText> Awarded(ReportFigures f, ProjectRules rules)
    {
        var prose = new Prose(f);
        foreach (var track in Tracks(rules))
        {
            var prizes = rules.Tiers
                .Select(t => (t.Name, Number: Prizes(f, track, t)))
                .Where(t => t.Number > 0).ToList();
            prose.Say(prizes.Count, () => new(
                $"{track?.Name.Zh}" + string.Join("、",
                    prizes.Select(p => $"{p.Name.Zh}{p.Number}个")),
                (track is null ? "" : $"{track.Name.En}: ") + string.Join(", ",
                    prizes.Select(p => $"{p.Name.En} {Numbers.En(p.Number)}"))));
        }

        return prose.End("经评审，评出", "awarded: ", "；");
    }

    private static ReportTable? Table(ReportFigures f, ProjectRules rules)
    {
        var tracks = Tracks(rules);
        var rows = rules.Tiers
            .Select(t => (t.Name, Numbers: tracks.Select(k => Prizes(f, k, t)).ToArray()))
            .Where(t => t.Numbers.Any(n => n > 0)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var several = tracks.Length > 1;
        var sum = tracks.Select((_, i) => rows.Sum(r => r.Numbers[i])).ToArray();
        return new("awards", new("获奖项目统计", "Awarded projects"), new("奖项", "Prize"),
            [
                .. tracks.Select(t => new ReportColumn(t?.Name ?? new("项数", "Projects"))),
                .. several ? [new ReportColumn(new("合计", "In all"))]
                    : Array.Empty<ReportColumn>(),
            ],
            [
                .. rows.Select(r => new ReportRow(r.Name, Values(r.Numbers, several))),
                new ReportRow(new("合计", "In all"), Values(sum, several), true),
            ]);
    }

    private static ImmutableArray<long?> Values(long[] numbers, bool several) => [
        .. numbers.Select(n => (long?)n), .. several ? [numbers.Sum()] : Array.Empty<long?>()];

    private static Choice?[] Tracks(ProjectRules rules) =>
        rules.Tracks.IsEmpty ? [null] : [.. rules.Tracks];

    private static long Prizes(ReportFigures f, Choice? track, Choice tier) => f.Flow(
        Metric.OfCategory(Metric.ProjectsAwarded,
            track is null ? tier.Id : $"{track.Id}-{tier.Id}"));
}
