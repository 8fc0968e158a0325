using System.Collections.Frozen;
using Network.Client.Files.Cells;
using Network.Grains.Enterprise;

namespace Network.Client.Files.Import;

/// <summary>The words that officials use for the values of closed lists; the first of each is
/// the one that exports write.</summary>
internal static class ClosedLists
{
    public static ClosedList<HostKind> HostKinds { get; } = new(
        (HostKind.Enterprise, ["企业", "公司", "规上企业", "高新技术企业", "高企"]),
        (HostKind.Park, ["园区", "产业园", "科技园", "产业园区"]),
        (HostKind.University, ["高校", "大学", "高等院校", "学院", "高等学校"]),
        (HostKind.Institution, ["事业单位", "科研院所", "院所", "医院", "研究所"]),
        (HostKind.Town, ["乡镇", "镇", "乡"]),
        (HostKind.Street, ["街道", "街道办事处"]),
        (HostKind.Community, ["社区"]),
        (HostKind.Village, ["村", "行政村"]),
        (HostKind.School, ["中小学", "学校", "中学", "小学"]),
        (HostKind.RuralTechnicalAssociation, ["农技协", "农村专业技术协会"]));

    public static ClosedList<Ownership> Ownerships { get; } = new(
        (Ownership.State, ["国有", "国有企业", "国企", "国有控股", "国有独资", "央企"]),
        (Ownership.Collective, ["集体", "集体企业", "集体所有制"]),
        (Ownership.Private, ["民营", "民营企业", "私营", "私营企业", "民企", "私企", "个体",
            "有限责任公司", "股份有限公司"]),
        (Ownership.Foreign, ["外资", "外资企业", "外商投资", "外商独资", "港澳台", "港澳台资",
            "台资", "台资企业", "合资", "中外合资", "合资企业", "独资"]),
        (Ownership.NewEconomicOrganisation, ["新经济组织", "两新组织"]),
        (Ownership.Public, ["公有", "机关事业", "公办", "事业"]));

    public static ClosedList<TitleGrade> Grades { get; } = new(
        (TitleGrade.None, ["无", "无职称", "未评", "暂无"]),
        (TitleGrade.Junior, ["初级", "助理工程师", "助工", "技术员", "助理", "助教", "助理级",
            "初级职称", "助理研究员级", "实习研究员"]),
        (TitleGrade.Middle, ["中级", "工程师", "讲师", "助理研究员", "中级职称", "经济师", "会计师",
            "中级工程师", "主治医师", "农艺师", "技师"]),
        (TitleGrade.Senior, ["高级", "高级工程师", "高工", "正高级工程师", "正高", "副高", "正高级",
            "副高级", "教授", "副教授", "研究员", "副研究员", "高级职称", "教授级高工",
            "教授级高级工程师", "研究员级高级工程师", "高级经济师", "高级会计师", "主任医师",
            "副主任医师", "高级技师", "院士"]));

    public static ClosedList<bool> YesNo { get; } = new(
        (true, ["是", "有", "已", "y", "√", "1", "已加入"]),
        (false, ["否", "没有", "未", "n", "×", "0", "未加入"]));

    /// <summary>Answers to whether there is an association.</summary>
    public static FrozenSet<string> SaysEstablished { get; } =
        new[] { "是", "已成立", "已建", "已组建", "已建立", "established" }
            .ToFrozenSet(StringComparer.Ordinal);

    public static string Tidy(string text) => CellText.Narrow(text).ToLowerInvariant();
}
