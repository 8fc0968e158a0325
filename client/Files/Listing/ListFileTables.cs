using System.Globalization;
using Network.Grains;
using Network.Grains.Kernel;

namespace Network.Client.Files.Listing;

/// <summary>Every list of the network as a table for a file: the columns of its page, what can be
/// filtered by, and the id.</summary>
internal static class ListFileTables
{
    private const int PartsOfAPoint = 2;

    public static ListFileTable Of(GrainKind kind, ListFileWords words) => kind switch
    {
        GrainKind.Enterprise => Hosts(words),
        GrainKind.Workstation => Workstations(words),
        GrainKind.Project => Projects(words),
        GrainKind.Nomination => Nominations(words),
        GrainKind.Service => Services(words),
        GrainKind.Pairing => new(new("结对帮扶", "Pairings"),
        [
            Name("结对单位", "Unit"), District(words),
            Column("状态", "Stage", l => words.Of(Lists.PairingStages, l.Card.Stage)),
            Since("登记日期", "Enrolled on"), Activities("联系次数", "Contacts"),
            Members("缺联系期数", "Periods missed"), Due("下次联系期限", "Next contact due"), Id,
        ]),
        GrainKind.Assessment => new(new("年度考评", "Assessments"),
        [
            Name("单位", "Unit"), District(words),
            Column("年度", "Year", l => Year(l.Card.HostKind)),
            Column("状态", "Stage", l => words.Of(Lists.AssessmentStages, l.Card.Stage)),
            Column("得分", "Points", l => (double)l.Card.Activities / PartsOfAPoint),
            Since("日期", "Since"), Id,
        ]),
        GrainKind.Panel => new(new("评审", "Panels"),
        [
            Name("评审", "Panel"), Column("状态", "Stage", l => words.Say(
                l.Card.Stage == "open" ? new("评审中", "under review")
                    : new("已公布", "published"))),
            Activities("参评项目", "Entries"), Members("评审专家", "Experts"),
            Since("日期", "Since"), Id,
        ]),
        GrainKind.District => new(new("区镇", "Districts"),
        [
            Name("区镇", "District"), Activities("活动场次", "Sessions"), Id,
        ]),
        GrainKind.Scenario => new(new("规划方案", "Scenarios"),
        [
            Name("方案", "Scenario"), Activities("测算次数", "Runs"),
            Since("修改日期", "Changed on"), Id,
        ]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static ListFileTable Hosts(ListFileWords words) => new(
        new("单位与企业科协", "Hosts and associations"),
        [
            Name("单位", "Host"), Column("统一社会信用代码", "Credit code", l => l.Card.Code),
            District(words),
            Column("状态", "Stage", l => words.Of(Lists.Stages, l.Card.Stage)),
            Column("类型", "Kind", l => words.Of(Lists.HostKinds, l.Card.HostKind)),
            Column("所有制", "Ownership", l => words.Of(Lists.Ownerships, l.Card.Ownership)),
            Column("行业", "Industry", l => words.Industry(l.Card.Industry)),
            Column("具备条件", "Eligible", l => words.Say(
                l.Card.Eligible ? new("是", "yes") : new("否", "no"))),
            Column("科技人员", "Technical staff", l => l.Card.TechnicalStaff),
            Members("会员", "Members"), Activities("活动场次", "Sessions"),
            Since("起始日期", "Since"), Due("换届期限", "Re-election due"),
            Column("科技工作者之家", "Home", l => words.Of(Lists.HomeStages, l.Card.Home)), Id,
        ]);

    private static ListFileTable Workstations(ListFileWords words) => new(
        new("专家工作站", "Expert workstations"),
        [
            Name("工作站", "Workstation"), District(words),
            Column("状态", "Stage", l => Station(words, l.Card)),
            Column("类型", "Kind", l => words.Of(Lists.WorkstationKinds, l.Card.HostKind)),
            Members("专家", "Experts"), Activities("来站次数", "Visits"),
            Since("起始日期", "Since"), Due("协议到期", "Agreement ends"), Id,
        ]);

    private static ListFileTable Projects(ListFileWords words) => new(
        new("项目", "Projects"),
        [
            Name("项目", "Project"), District(words),
            Column("状态", "Stage", l => words.Of(Lists.ProjectStages, l.Card.Stage)),
            Column("项目类别", "Programme", l => words.Programme(l.Card.HostKind)),
            Column("业务类别", "Track", l => words.Programme(l.Card.Ownership)),
            Members("项目组人数", "Team"),
            Activities("进度（%）", "Progress (%)"), Due("进度报送期限", "Report due"), Id,
        ]);

    private static ListFileTable Nominations(ListFileWords words) => new(
        new("人才举荐与表彰", "Talent and honours"),
        [
            Name("推荐对象", "Nomination"),
            Column("项目", "Programme", l => words.Honour(l.Card.HostKind)),
            Column("年度", "Year", l => Year(l.Card.Ownership)),
            Column("推荐单位", "Unit", l => l.Card.Industry), District(words),
            Column("级别", "Level", l => words.Of(Lists.HonourLevels, l.Card.Code)),
            Column("状态", "Stage", l => words.Of(Lists.NominationStages, l.Card.Stage)),
            Since("日期", "Since"), Id,
        ]);

    private static ListFileTable Services(ListFileWords words) => new(
        new("服务与诉求", "Services and requests"),
        [
            Name("事项", "Subject"),
            Column("服务项目", "Service", l => words.Service(l.Card.HostKind)),
            Column("性质", "Nature", l => words.Of(Lists.ServiceNatures, l.Card.Ownership)),
            Column("提出方", "Asked by", l => l.Card.Industry), District(words),
            Column("状态", "Stage", l => words.Of(Lists.ServiceStages, l.Card.Stage)),
            Column("承办", "In charge", l => l.Card.Code), Since("提出日期", "Asked on"),
            Due("答复期限", "Answer due"),
            Column("答复用时（天）", "Days to the answer",
                l => l.Card.Due is null ? l.Card.Activities : null), Id,
        ]);

    private static ListFileColumn Id { get; } = Column("系统编号", "Id", l => l.Key.Id);

    private static ListFileColumn Name(string zh, string en) =>
        Column(zh, en, l => l.Card.Name);

    private static ListFileColumn District(ListFileWords words) =>
        Column("区镇", "District", l => words.District(l.Card.District));

    private static ListFileColumn Members(string zh, string en) =>
        Column(zh, en, l => l.Card.Members);

    private static ListFileColumn Activities(string zh, string en) =>
        Column(zh, en, l => l.Card.Activities);

    private static ListFileColumn Since(string zh, string en) => Column(zh, en, l => l.Card.Since);

    private static ListFileColumn Due(string zh, string en) => Column(zh, en, l => l.Card.Due);

    private static ListFileColumn Column(
        string zh, string en, Func<ListFileLine, object?> cell) => new(new(zh, en), cell);

    private static object? Year(string? year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : year;

    /// <summary>Time alone ends an agreement.</summary>
    private static string Station(ListFileWords words, Card card) => words.Say(card.Stage switch
    {
        "closed" => new("已撤站", "closed"),
        "preparing" => new("筹建中", "preparing"),
        _ when card.Due < words.Today => new("协议已到期", "agreement ended"),
        _ => new("运行中", "operating"),
    });
}
