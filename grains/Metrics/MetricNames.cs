using System.Collections.Immutable;

namespace Network.Grains.Metrics;

/// <summary>Names, units and natures of all metrics, for tables and axes.</summary>
public static class MetricNames
{
    public static ImmutableArray<MetricName> All { get; } = [
        Standing(Metric.Hosts, "单位", "Hosts"),
        Standing(Metric.EligibleHosts, "符合建会条件的单位", "Eligible hosts"),
        Standing(Metric.TechnicalStaff, "科技人员", "Technical staff", MetricUnit.Persons),
        Standing(Metric.EligibleTechnicalStaff, "符合建会条件单位的科技人员",
            "Technical staff of eligible hosts", MetricUnit.Persons),
        Standing(Metric.Prospects, "未建科协的单位", "Hosts without an association"),
        Standing(Metric.ServedElsewhere, "由其他组织联系服务的单位",
            "Hosts served through another body"),
        Standing(Metric.Preparing, "筹备中的科协", "Associations in preparation"),
        Standing(Metric.Associations, "科协组织", "Associations"),
        Standing(Metric.CoveredHosts, "符合条件且已建科协的单位",
            "Eligible hosts with an association"),
        Standing(Metric.Filed, "已备案科协", "Filed associations"),
        Standing(Metric.Dormant, "休眠科协", "Dormant associations"),
        Standing(Metric.Branches, "分会和专业学组", "Branches and professional groups"),
        Standing(Metric.Members, "会员", "Members", MetricUnit.Persons),
        Standing(Metric.CoveredMembers, "符合条件单位的会员", "Members in eligible hosts",
            MetricUnit.Persons),
        Standing(Metric.MembersInSocieties, "加入学会的会员", "Members of outside societies",
            MetricUnit.Persons),
        .. Lists.TitleGrades.Select(g => Standing(Metric.MembersOfGrade(g.Id),
            $"会员（职称：{g.Name.Zh}）", $"Members ({g.Name.En})", MetricUnit.Persons)),
        Standing(Metric.Workstations, "工作站", "Workstations"),
        .. Lists.WorkstationKinds.Select(k => Standing(
            Metric.WorkstationsOfKind(k.Id), k.Name.Zh, k.Name.En)),
        Standing(Metric.Experts, "进站专家", "Experts at workstations", MetricUnit.Persons),
        Standing(Metric.DistrictStaff, "区镇科协工作人员", "Staff of district associations",
            MetricUnit.Persons),
        Flow(Metric.Established, "新成立科协", "Associations established", MetricUnit.Bodies),
        Flow(Metric.Ended, "撤销和合并的科协", "Associations ended", MetricUnit.Bodies),
        Flow(Metric.MembersJoined, "入会会员", "Members who joined", MetricUnit.Persons),
        Flow(Metric.MembersLeft, "退会会员", "Members who left", MetricUnit.Persons),
        Flow(Metric.Sessions, "活动次数", "Sessions", MetricUnit.Times),
        Flow(Metric.Participants, "活动参加人次", "Participants", MetricUnit.Persons),
        Flow(Metric.Items, "活动件数", "Items", MetricUnit.Items),
        Flow(Metric.ActivityMoney, "活动经费", "Money spent on activities", MetricUnit.Fen),
        Flow(Metric.Summaries, "已交年度总结", "Summaries handed in", MetricUnit.Items),
        Flow(Metric.FilingUpdates, "已更新备案", "Filings updated", MetricUnit.Items),
        Flow(Metric.StationVisits, "院士专家企业行", "Visits of experts", MetricUnit.Times),
        Flow(Metric.StationProblems, "承接技术难题", "Problems taken up", MetricUnit.Items),
        Flow(Metric.StationSolved, "解决技术难题", "Problems solved", MetricUnit.Items),
        Flow(Metric.StationTrained, "工作站培训人数", "People trained by workstations",
            MetricUnit.Persons),
        Flow(Metric.StationPatents, "工作站专利", "Patents of workstations", MetricUnit.Items),
        Flow(Metric.StationPapers, "工作站论文", "Papers of workstations", MetricUnit.Items),
        Flow(Metric.StationProducts, "工作站新产品", "Products of workstations",
            MetricUnit.Items),
        Flow(Metric.StationRevenue, "工作站成果收入", "Revenue of workstations",
            MetricUnit.Fen),
        Standing(Metric.ProjectsUnderWay, "实施中的项目", "Projects under way",
            MetricUnit.Items),
        Flow(Metric.ProjectsProposed, "申报项目", "Projects proposed", MetricUnit.Items),
        Flow(Metric.ProjectsAdmitted, "立项", "Projects admitted", MetricUnit.Items),
        Flow(Metric.ProjectsFinished, "完成项目", "Projects finished", MetricUnit.Items),
        Flow(Metric.ProjectsRecommended, "推荐参评项目", "Projects recommended",
            MetricUnit.Items),
        Flow(Metric.ProjectsAwarded, "获奖项目", "Projects awarded", MetricUnit.Items),
        Flow(Metric.ProjectBenefit, "项目经济效益", "Benefit of projects", MetricUnit.Fen),
        Flow(Metric.PrizeMoney, "项目奖金", "Prizes of projects", MetricUnit.Fen),
        Flow(Metric.MatchingMoney, "配套奖励资金", "Matching money", MetricUnit.Fen),
        Flow(Metric.SelfAssessed, "已自评的科协", "Associations that scored themselves",
            MetricUnit.Bodies),
        Flow(Metric.Assessed, "已终评的科协", "Associations assessed", MetricUnit.Bodies),
        Flow(Metric.AssessedHalfPoints, "考核得分合计（半分）", "Points given, in halves",
            MetricUnit.Items),
        Standing(Metric.Homes, "科技工作者之家", "Homes of science workers"),
        Standing(Metric.DemonstrationUnits, "示范单位", "Demonstration units"),
        Standing(Metric.HomesAwaitingDistrict, "待区镇推荐的申报",
            "Applications for the title of home at the districts", MetricUnit.Items),
        Standing(Metric.HomesAwaitingCity, "待市科协认定的申报",
            "Applications for the title of home at the city", MetricUnit.Items),
        Flow(Metric.HomesApplied, "申报科技工作者之家", "Applied for the title of home",
            MetricUnit.Bodies),
        Flow(Metric.HomesRecommended, "推荐科技工作者之家", "Recommended as home",
            MetricUnit.Bodies),
        Flow(Metric.HomesRecognised, "认定科技工作者之家", "Recognised as home",
            MetricUnit.Bodies),
        Flow(Metric.HomesWithdrawn, "撤销科技工作者之家", "Titles of home withdrawn",
            MetricUnit.Bodies),
        Flow(Metric.Nominations, "推荐示范单位", "Nominated as demonstration unit",
            MetricUnit.Bodies),
        Flow(Metric.DemonstrationSelected, "评选示范单位", "Selected as demonstration unit",
            MetricUnit.Bodies),
        Flow(Metric.Budgeted, "预算", "Budget", MetricUnit.Fen),
        Flow(Metric.GrantsAwarded, "授予经费", "Grants awarded", MetricUnit.Fen),
        Flow(Metric.GrantsPaid, "拨付经费", "Grants paid", MetricUnit.Fen),
        Flow(Metric.GrantsSpent, "使用经费", "Grants spent", MetricUnit.Fen),
        Flow(Metric.GrantsReturned, "退回和收回经费", "Grants returned", MetricUnit.Fen),
        Flow(Metric.GrantsUnspent, "结余经费", "Grants unspent", MetricUnit.Fen),
        Flow(Metric.ServicesAsked, "提出服务申请和诉求", "Asked of the service desk",
            MetricUnit.Items),
        Flow(Metric.ServicesAnswered, "已答复的服务申请和诉求", "Answered by the service desk",
            MetricUnit.Items),
        Flow(Metric.ServiceAnswerDays, "答复用时合计", "Days to answer, in all",
            MetricUnit.Days),
        Flow(Metric.ServicesLate, "超期答复", "Answered late", MetricUnit.Items),
        Flow(Metric.ServicesRated, "已作评价的答复", "Answers rated", MetricUnit.Items),
        Flow(Metric.ServicesSatisfied, "评价为满意的答复", "Answers that helped",
            MetricUnit.Items),
        Standing(Metric.ServicesOpen, "办理中的服务申请和诉求", "Open at the service desk",
            MetricUnit.Items),
        Due(Metric.ServiceDue, "服务申请到期未答复", "Answers due at the service desk"),
        Flow(Metric.HonourNominations, "举荐提名", "Nominations for honours", MetricUnit.Items),
        Flow(Metric.HonourRecommendations, "已推荐的举荐", "Recommended for honours",
            MetricUnit.Items),
        Flow(Metric.HonourPlaces, "入选的举荐", "Accepted for honours",
            MetricUnit.Items),
        Flow(Metric.Honours, "获得表彰", "Honours", MetricUnit.Items),
        Standing(Metric.Resources, "阵地和队伍", "Bases and teams", MetricUnit.Items),
        Flow(Metric.ResourcesOfYear, "阵地和队伍（年末）", "Bases and teams at the year's end",
            MetricUnit.Items),
        Standing(Metric.StandardsMet, "达标单位", "Bodies that meet a checklist"),
        Standing(Metric.StandardItemsMet, "达标项", "Items met", MetricUnit.Items),
        Flow(Metric.Inspections, "年检", "Yearly inspections", MetricUnit.Bodies),
        Flow(Metric.InspectionsPassed, "年检合格", "Inspections passed", MetricUnit.Bodies),
        Standing(Metric.Federations, "科协联合会", "Federations"),
        Standing(Metric.FederationMembers, "联合会成员科协", "Members of federations"),
        Standing(Metric.Pairings, "结对帮扶", "Pairings", MetricUnit.Persons),
        Standing(Metric.PairingsWithoutMentor, "待落实帮扶人的结对", "Pairings without a mentor",
            MetricUnit.Persons),
        Flow(Metric.PairingsBegun, "新结对", "Pairings begun", MetricUnit.Persons),
        Flow(Metric.PairingsEnded, "结束的结对", "Pairings ended", MetricUnit.Persons),
        Flow(Metric.PairingContacts, "谈心、家访和沟通", "Talks and visits", MetricUnit.Times),
        Standing(Metric.PairingsMissed, "结对帮扶漏做次数", "Duties of pairings missed",
            MetricUnit.Times),
        Due(Metric.PairingDue, "结对帮扶到期未做", "Duties of pairings due"),
        Standing(Metric.Advisers, "智库专家", "Experts of the think tank", MetricUnit.Persons),
        Flow(Metric.AdviceSubmitted, "报送建言献策成果", "Advice submitted", MetricUnit.Items),
        Flow(Metric.AdviceAdopted, "获采用的建言献策成果", "Advice taken up",
            MetricUnit.Items),
        Flow(Metric.AnnouncementsMade, "公告", "Announcements", MetricUnit.Items),
        Due(Metric.ReelectionDue, "换届到期", "Re-elections due"),
        Due(Metric.AgreementEnds, "工作站协议到期", "Agreements that end"),
        Due(Metric.QuietFrom, "长期无活动", "Associations that fall quiet"),
        Due(Metric.ProgressDue, "项目进度到期未报", "Progress reports due"),
    ];

    private static readonly Dictionary<string, MetricName> ById =
        All.ToDictionary(m => m.Id, StringComparer.Ordinal);

    /// <summary>The name of a metric; of one by category (<c>activity.sessions/lecture</c>) the
    /// name of the whole. Null where there is no such metric.</summary>
    public static MetricName? Find(string metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var slash = metric.IndexOf('/', StringComparison.Ordinal);
        return ById.GetValueOrDefault(slash < 0 ? metric : metric[..slash]);
    }

    private static MetricName Standing(
        string id, string zh, string en, MetricUnit unit = MetricUnit.Bodies) =>
        new(id, new(zh, en), unit, MetricNature.Standing);

    private static MetricName Flow(string id, string zh, string en, MetricUnit unit) =>
        new(id, new(zh, en), unit, MetricNature.Flow);

    private static MetricName Due(string id, string zh, string en) =>
        new(id, new(zh, en), MetricUnit.Bodies, MetricNature.Due);
}
