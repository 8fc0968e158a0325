using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>
/// What is assumed of the model's numbers before the network has a history of its own. No
/// document sets any of them: each is an assumption with its reason, spread as widely as little
/// is known; nobody knows how much a grant does or how many associations fall asleep.
/// </summary>
public static class DefaultParameters
{
    public static ImmutableArray<Parameter> All { get; } =
    [
        Of(ParameterId.Initiative, "自发建会率", "Own initiative", Monthly,
            Prior.LogNormal(0.0003, 0.0008, 0.0018),
            "推算:苏州计划2023—2028年每年新建200家(苏州日报2023-03-24),按高新技术企业数折算昆山约40家,"
            + "范围12—60家,分摊到2,744家高新技术企业"),
        Of(ParameterId.Imitation, "带动率", "Following others", Monthly,
            Prior.LogNormal(0.003, 0.01, 0.03),
            "推算:全国企业科协2008年末13,607家、2009年末16,039家(《中国统计年鉴》),一年增长17.9%"),
        Of(ParameterId.VisitEffect, "每次走访促成建会数", "Foundings by one visit", PerVisit,
            Prior.LogUniform(0.01, 0.2), "未见公开数据;假定5至100次走访促成1家"),
        Of(ParameterId.DemonstrationEffect, "每个示范单位每月带动建会数",
            "Foundings a month by one demonstration unit", Monthly,
            Prior.LogUniform(0.01, 0.5), "未见公开数据;假定一年内带动0.1至6家"),
        Of(ParameterId.DeadlineEffect, "年末补齐缺口的比例", "Shortfall made good", Monthly,
            Prior.LogUniform(0.1, 1), "未见公开数据;假定第四季度每月补齐缺口的一至十成"),
        Of(ParameterId.Accreditation, "建家认定率", "Recognition of homes", Monthly,
            Prior.LogNormal(0.002, 0.008, 0.025),
            "推算:2023年度昆山科技社团能力提升计划17家推荐、6家入选(35%);申报面未知"),
        Of(ParameterId.Dormancy, "休眠率", "Falling asleep", Monthly,
            Prior.LogUniform(0.0043, 0.0186), "未见任何公开数据;假定每年5%至20%,可能相差更大"),
        Of(ParameterId.GrantEffect, "经费的激活作用", "Effect of a grant", Pure,
            Prior.Uniform(0, 2),
            "方向为正(《学会》2018年第3期:受资助学会能力有提升),大小未知;从毫无作用到休眠率降至七分之一"),
        Of(ParameterId.GrantElasticity, "经费额度的作用", "Effect of a grant's size", Pure,
            Prior.Uniform(0, 1), "未见公开数据;从额度毫无影响到作用与额度成正比"),
        Of(ParameterId.Revival, "恢复活动率", "Waking up", Monthly,
            Prior.LogUniform(0.005, 0.05), "未见公开数据;假定休眠一至十余年后恢复"),
        Of(ParameterId.StationFounding, "每个之家每月新建工作站数", "Workstations by a home",
            Monthly, Prior.LogUniform(0.001, 0.02),
            "推算:昆山2022年新增省级院士工作站2家,博士后工作站累计82家;之家数量未知"),
        Of(ParameterId.StationRenewal, "协议续签率", "Agreements renewed", Share,
            Prior.Uniform(0.6, 0.95), "湖南等地年度考核合格者保留;续签比例未见公开数据"),
        Of(ParameterId.VisitCost, "每次走访费用", "Cost of a visit", Fen,
            Prior.LogUniform(50_000, 300_000), "未见公开数据;假定500至3,000元"),
        Of(ParameterId.HomeActivity, "之家的活动倍数", "Activities of a home", Pure,
            Prior.Uniform(1, 3), "未见公开数据;假定为一般科协的1至3倍"),
        Of(ParameterId.DemonstrationActivity, "示范单位的活动倍数",
            "Activities of a demonstration unit", Pure,
            Prior.Uniform(1, 5), "未见公开数据;假定为一般科协的1至5倍"),
    ];

    private static LocalText Monthly => new("每月", "a month");

    private static LocalText PerVisit => new("每次", "a visit");

    private static LocalText Share => new("比例", "share");

    private static LocalText Fen => new("分", "fen");

    private static LocalText Pure => new("", "");

    private static Parameter Of(
        ParameterId id, string zh, string en, LocalText unit, Prior prior, string reason) =>
        new(id, new(zh, en), unit, prior, new Source(Source.Assumption, reason));
}
