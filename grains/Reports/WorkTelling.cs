using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Reports;

/// <summary>Homes, workstations, honours, services and the other work of a year.</summary>
internal static class WorkTelling
{
    public static Told Homes(ReportFigures f) => Told.Of(
        new Prose(f)
            .Count(f.Flow(Metric.HomesApplied), "申报科技工作者之家", "家",
                "applied for the title of home", "applied for the title of home")
            .Count(f.Flow(Metric.HomesRecommended), "推荐", "家", "recommended", "recommended")
            .Count(f.Flow(Metric.HomesRecognised), f.Before(Metric.HomesRecognised), "认定",
                "家", "recognised", "recognised")
            .Count(f.Flow(Metric.DemonstrationSelected), "评选示范单位", "家",
                "demonstration unit")
            .End("全年", "homes of science workers: "),
        new Prose(f)
            .Count(f.Standing(Metric.Homes), "共有科技工作者之家", "家", "home")
            .Count(f.Standing(Metric.DemonstrationUnits), "示范单位", "家",
                "demonstration unit")
            .End(f.Standpoint.Zh, f.Standpoint.En));

    public static Told Workstations(ReportFigures f) => Told.Of(
        new Prose(f)
            .Count(f.Standing(Metric.Workstations), "有院士专家工作站", "个", "workstation")
            .Count(f.Standing(Metric.Experts), "进站专家", "人", "expert")
            .End(f.Standpoint.Zh, f.Standpoint.En),
        new Prose(f)
            .Count(f.Flow(Metric.StationVisits), f.Before(Metric.StationVisits),
                "院士专家企业行", "次", "visit")
            .Count(f.Flow(Metric.StationProblems), "承接技术难题", "项", "problem taken up",
                "problems taken up")
            .Count(f.Flow(Metric.StationSolved), "解决", "项", "solved", "solved")
            .Count(f.Flow(Metric.StationTrained), "培训", "人", "person trained",
                "people trained")
            .Count(f.Flow(Metric.StationPatents), "取得专利", "件", "patent")
            .Count(f.Flow(Metric.StationPapers), "发表论文", "篇", "paper")
            .Count(f.Flow(Metric.StationProducts), "开发新产品", "个", "product")
            .Money(f.Flow(Metric.StationRevenue), "成果收入", "revenue")
            .End("全年", "in the year: "));

    public static Told Services(ReportFigures f, Policy policy) => Told.Of(
        new Prose(f)
            .Count(f.Flow(Metric.ServicesAsked), f.Before(Metric.ServicesAsked),
                "收到服务申请和诉求", "件", "request", "requests")
            .Count(f.Flow(Metric.ServicesAnswered), "已答复", "件", "answered", "answered")
            .Count(f.Flow(Metric.ServicesLate), "其中逾期答复", "件", "answered late",
                "answered late")
            .Count(f.Flow(Metric.ServicesSatisfied), "评价满意", "件", "found helpful",
                "found helpful")
            .End("全年", "service desk: "),
        ByEntry(f, policy.Services.Select(s => (s.Name,
            f.Flow(Metric.OfCategory(Metric.ServicesAsked, s.Id)))), "件"));

    public static Told Pairings(ReportFigures f) => Told.Of(
        new Prose(f)
            .Count(f.Standing(Metric.Pairings), "结对帮扶", "人", "pairing")
            .Count(f.Flow(Metric.PairingsBegun), "新结对", "人", "begun", "begun")
            .Count(f.Flow(Metric.PairingContacts), f.Before(Metric.PairingContacts),
                "开展谈心、家访和沟通", "次", "talk or visit", "talks and visits")
            .End("", "pairings: "));

    public static Told Resources(ReportFigures f, Policy policy) => Told.Of(new Prose(f)
        .Say(policy.Resources.Count(r => Stock(f, r) > 0), () => new(
            string.Join("、", policy.Resources.Where(r => Stock(f, r) > 0)
                .Select(r => $"{r.Name.Zh}{Stock(f, r)}{r.Unit.Zh}")),
            string.Join(", ", policy.Resources.Where(r => Stock(f, r) > 0)
                .Select(r => $"{r.Name.En} {Numbers.En(Stock(f, r))}"))))
        .End("阵地和队伍：", "bases and teams: "));

    public static Told Standards(ReportFigures f, Policy policy) => Told.Of(
        ByEntry(f, policy.Standards.Select(s => (s.Name,
            f.Standing(Metric.OfCategory(Metric.StandardsMet, s.Id)))), "个", "达标：", "met: "),
        new Prose(f)
            .Count(f.Flow(Metric.Inspections), "年检", "个", "inspection")
            .Count(f.Flow(Metric.InspectionsPassed), "合格", "个", "passed", "passed")
            .End("全年", "in the year: "));

    public static Told Assessment(ReportFigures f) => Told.Of(new Prose(f)
        .Count(f.Flow(Metric.SelfAssessed), "自评", "个", "scored themselves",
            "scored themselves")
        .Count(f.Flow(Metric.Assessed), "完成考核", "个", "assessed", "assessed")
        .Say(f.Flow(Metric.Assessed), () => new($"平均{Mean(f)}分", $"{Mean(f)} points on average"))
        .End("年度考核：", "assessment of the year: "));

    public static Told Advice(ReportFigures f) => Told.Of(new Prose(f)
        .Count(f.Standing(Metric.Advisers), "智库专家", "人", "expert of the think tank",
            "experts of the think tank")
        .Count(f.Flow(Metric.AdviceSubmitted), f.Before(Metric.AdviceSubmitted),
            "报送建言献策成果", "篇", "piece of advice", "pieces of advice")
        .Count(f.Flow(Metric.AdviceAdopted), "获采用", "篇", "taken up", "taken up")
        .Count(f.Flow(Metric.AnnouncementsMade), "发布公告", "条", "announcement")
        .End());

    public static Told Money(ReportFigures f, Policy policy) => Told.Of(
        new Prose(f)
            .Money(f.Flow(Metric.Budgeted), f.Before(Metric.Budgeted), "经费预算", "budget of")
            .Say((policy.Budget?.Lines ?? []).Count(l => Line(f, l.Id) > 0), () => new(
                "其中" + string.Join("、", policy.Budget!.Lines.Where(l => Line(f, l.Id) > 0)
                    .Select(l => $"{l.Name.Zh}{Numbers.Money(Line(f, l.Id)).Zh}")),
                string.Join(", ", policy.Budget!.Lines.Where(l => Line(f, l.Id) > 0)
                    .Select(l => $"{l.Name.En} {Numbers.Money(Line(f, l.Id)).En}"))))
            .End("本年", ""),
        new Prose(f)
            .Money(f.Flow(Metric.GrantsAwarded), "核定示范经费", "grants of")
            .Money(f.Flow(Metric.GrantsPaid), "拨付", "paid")
            .Money(f.Flow(Metric.GrantsSpent), "使用", "spent")
            .Money(f.Flow(Metric.GrantsReturned), "退回和收回", "returned")
            .Money(f.Flow(Metric.GrantsUnspent), "结余", "unspent")
            .End());

    private static string Mean(ReportFigures f) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{f.Flow(Metric.AssessedHalfPoints) / 2m / f.Flow(Metric.Assessed):0.#}");

    private static long Line(ReportFigures f, string id) =>
        f.Flow(Metric.OfCategory(Metric.Budgeted, id));

    private static long Stock(ReportFigures f, ResourceRule resource) =>
        f.Flow(Metric.OfCategory(Metric.ResourcesOfYear, resource.Id));

    private static ImmutableArray<LocalText> ByEntry(ReportFigures f,
        IEnumerable<(LocalText Name, long Number)> entries, string unit, string zh = "其中：",
        string en = "")
    {
        var some = entries.Where(e => e.Number > 0).ToList();
        return new Prose(f).Say(some.Count, () => new(
            string.Join("、", some.Select(e => $"{e.Name.Zh}{e.Number}{unit}")),
            string.Join(", ", some.Select(e => $"{e.Name.En} {Numbers.En(e.Number)}"))))
            .End(zh, en);
    }
}
