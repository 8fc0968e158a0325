using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Reports;

/// <summary>Associations and members, and how the districts or associations stand.</summary>
internal static class OrganisationTelling
{
    public static Told Of(ReportSubject subject)
    {
        var f = subject.Figures;
        return Told.Of(
            subject.Kind == GrainKind.Enterprise ? Own(f) : Network(f),
            new Prose(f)
                .Count(f.Flow(Metric.MembersJoined), f.Before(Metric.MembersJoined),
                    "新发展会员", "人", "member joined", "members joined")
                .Count(f.Flow(Metric.MembersLeft), "退会", "人", "member left", "members left")
                .End("本年", "in the year "));
    }

    /// <summary>A line for each district or association.</summary>
    public static ReportTable? Parts(ReportSubject subject)
    {
        var city = subject.Kind == GrainKind.City;
        ImmutableArray<(LocalText Name, Func<ReportFigures, long> Of)> columns = [
            .. city ? [
                Stands("科协组织", "Associations", Metric.Associations),
                Flows("新成立", "Founded", Metric.Established)]
                : Array.Empty<(LocalText, Func<ReportFigures, long>)>(),
            Stands("会员", "Members", Metric.Members),
            Flows("活动次数", "Sessions", Metric.Sessions),
            Flows("参加人次", "Participants", Metric.Participants),
            Flows("立项", "Projects admitted", Metric.ProjectsAdmitted),
            Flows("获奖项目", "Projects awarded", Metric.ProjectsAwarded),
            Flows("总结", "Summaries", Metric.Summaries)];
        columns = [.. columns.Where(c => subject.Parts.Any(p => c.Of(p.Figures) != 0))];
        var rows = subject.Parts
            .Select(p => (p.Name, Numbers: columns.Select(c => c.Of(p.Figures)).ToArray()))
            .Where(r => r.Numbers.Any(n => n != 0)).ToList();
        return rows.Count == 0 ? null : new("parts",
            city ? new("区镇统计表", "Figures by district")
                : new("科协统计表", "Figures by association"),
            city ? new("区镇", "District") : new("单位", "Association"),
            [.. columns.Select(c => new ReportColumn(c.Name))],
            [.. rows.Select(r => new ReportRow(
                r.Name, [.. r.Numbers.Select(n => (long?)n)]))]);
    }

    private static ImmutableArray<LocalText> Own(ReportFigures f) => new Prose(f)
        .Count(f.Standing(Metric.Members), "有会员", "人", "member")
        .Say(Graded(f).Count, () => new(
            $"其中{string.Join("、", Graded(f).Select(g => $"{g.Name.Zh}{g.Number}人"))}",
            string.Join(", ", Graded(f).Select(g => $"{g.Name.En} {Numbers.En(g.Number)}"))))
        .Count(f.Standing(Metric.Branches), "分会和专业学组", "个", "branch or group",
            "branches and groups")
        .End(f.Standpoint.Zh, f.Standpoint.En);

    private static ImmutableArray<LocalText> Network(ReportFigures f) => [
        .. new Prose(f)
            .Count(f.Standing(Metric.Associations), "有科协组织", "个", "association")
            .Count(f.Standing(Metric.Members), "会员", "人", "member")
            .Count(f.Standing(Metric.Filed), "已备案科协", "个", "filed", "filed")
            .Count(f.Standing(Metric.Preparing), "筹备中的科协", "个", "in preparation",
                "in preparation")
            .Count(f.Standing(Metric.Federations), "科协联合会", "个", "federation")
            .End(f.Standpoint.Zh, f.Standpoint.En),
        .. new Prose(f)
            .Count(f.Flow(Metric.Established), f.Before(Metric.Established),
                "新成立科协", "个", "association founded", "associations founded")
            .Count(f.Flow(Metric.Ended), "撤销和合并", "个", "ended", "ended")
            .Count(f.Flow(Metric.FilingUpdates), "更新备案", "个", "filing updated",
                "filings updated")
            .Count(f.Flow(Metric.Summaries), "收到年度工作总结", "份",
                "yearly summary handed in", "yearly summaries handed in")
            .End("全年", "in the year: "),
    ];

    private static List<(LocalText Name, long Number)> Graded(ReportFigures f) => [
        .. Lists.TitleGrades
            .Select(g => (g.Name, f.Standing(Metric.MembersOfGrade(g.Id))))
            .Where(g => g.Item2 > 0)];

    private static (LocalText, Func<ReportFigures, long>) Stands(
        string zh, string en, string metric) => (new(zh, en), f => f.Standing(metric));

    private static (LocalText, Func<ReportFigures, long>) Flows(
        string zh, string en, string metric) => (new(zh, en), f => f.Flow(metric));
}
