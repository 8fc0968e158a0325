using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Reports;

/// <summary>Chapters of a report: those that the policy sets out, then the others that have
/// something to tell, and at the end those that only people write.</summary>
public static class ReportChapters
{
    private static readonly ImmutableArray<ReportChapter> Usual = [
        Usually(ReportTopic.Organisation, "组织建设", "Organisation"),
        Usually(ReportTopic.Activities, "开展活动", "Activities"),
        Usually(ReportTopic.Projects, "项目工作", "Projects"),
        Usually(ReportTopic.Homes, "科技工作者之家建设", "Homes of science workers"),
        Usually(ReportTopic.Workstations, "院士专家工作站", "Expert workstations"),
        Usually(ReportTopic.Honours, "举荐和表彰", "Talent and honours"),
        Usually(ReportTopic.Services, "服务科技工作者", "Serving science workers"),
        Usually(ReportTopic.Pairings, "结对帮扶", "Pairings"),
        Usually(ReportTopic.Resources, "阵地和队伍建设", "Bases and teams"),
        Usually(ReportTopic.Standards, "规范化建设", "Standardisation"),
        Usually(ReportTopic.Assessment, "年度考核", "Assessment"),
        Usually(ReportTopic.Advice, "智库和宣传", "Advice and publicity"),
        Usually(ReportTopic.Money, "经费保障", "Money"),
    ];

    /// <summary>What a report ends with, in words that no record holds.</summary>
    public static ImmutableArray<ReportChapter> Written { get; } = [
        new("experience", new("主要体会", "Experience"), [], []),
        new("shortcomings", new("存在的不足", "Shortcomings"), [], []),
        new("plan", new("下年度工作设想", "Plans for the coming year"), [], []),
    ];

    public static IEnumerable<ReportChapter> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var placed = policy.Report.SelectMany(c => c.Topics).ToHashSet();
        var told = policy.Report.SelectMany(c => c.Activities).ToHashSet(StringComparer.Ordinal);
        var left = policy.Activities.Select(a => a.Id).Where(a => !told.Contains(a))
            .ToImmutableArray();
        return [
            .. policy.Report.Select(c => c.Topics.Contains(ReportTopic.Activities)
                ? c with { Activities = [.. c.Activities, .. left] } : c),
            .. Usual.Where(c => !placed.Contains(c.Topics[0])).Select(
                c => c.Topics[0] == ReportTopic.Activities ? c with { Activities = left } : c)];
    }

    /// <summary>The heading of any chapter that a report under this policy may have.</summary>
    public static LocalText? NameOf(Policy policy, string chapter) =>
        Of(policy).Concat(Written).FirstOrDefault(c => c.Id == chapter)?.Name;

    private static ReportChapter Usually(ReportTopic topic, string zh, string en) =>
        new(Words.Of(topic), new(zh, en), [topic], []);
}
