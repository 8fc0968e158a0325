using System.Collections.Frozen;
using System.Collections.Immutable;
using Network.Client.Files.Import;

namespace Network.Client.Files.Columns;

/// <summary>
/// The headers under which officials keep each column; the first is the product's own, which its
/// exports write.
/// </summary>
internal static class ColumnNames
{
    private static readonly FrozenDictionary<Column, ImmutableArray<string>> Names =
        new Dictionary<Column, ImmutableArray<string>>
        {
            [Column.Name] = ["单位名称", "企业名称", "名称", "公司名称", "单位", "企业", "公司",
                "企业科协名称", "科协名称", "所在单位", "工作单位", "组织名称", "主办单位", "承办单位", "name"],
            [Column.Code] = ["统一社会信用代码", "社会信用代码", "信用代码", "统一信用代码", "机构代码",
                "统一社会信用代码证号", "code"],
            [Column.District] = ["所属区镇", "区镇", "所在区镇", "乡镇", "镇街", "所属镇街", "镇区", "属地",
                "所属区域", "所属板块", "板块", "所在地", "区域", "district"],
            [Column.HostKind] = ["单位类型", "单位类别", "单位性质", "组织类型", "类型", "host kind"],
            [Column.Ownership] = ["所有制", "经济类型", "企业性质", "所有制类型", "所有制性质", "经济性质",
                "ownership"],
            [Column.Industry] = ["行业", "所属行业", "行业类别", "行业领域", "产业", "所属产业", "industry"],
            [Column.Park] = ["园区", "所在园区", "所属园区", "产业园", "park"],
            [Column.Address] = ["地址", "单位地址", "企业地址", "详细地址", "通讯地址", "注册地址", "address"],
            [Column.Staff] = ["职工人数", "职工数", "职工总数", "员工人数", "员工数", "员工总数", "从业人员",
                "从业人数", "从业人员数", "在职人数", "staff"],
            [Column.TechnicalStaff] = ["科技人员数", "科技工作者数", "技术人员", "科技人员", "科技工作者",
                "技术人员数", "科技人员人数", "科技工作者人数", "专业技术人员", "专业技术人员数", "研发人员",
                "研发人员数", "technical staff"],
            [Column.Stage] = ["科协状态", "组建状态", "状态", "是否成立科协", "是否成立", "stage"],
            [Column.EstablishedOn] = ["企业科协成立时间", "成立日期", "成立时间", "科协成立时间",
                "科协成立日期", "企业科协成立日期", "组建时间", "established on"],
            [Column.FilingNumber] = ["备案号", "备案编号", "网上备案号", "filing number"],
            [Column.FiledOn] = ["备案日期", "备案时间", "网上备案时间", "filed on"],
            [Column.MemberCount] = ["会员数", "会员人数", "会员总数", "现有会员", "members"],
            [Column.Contact] = ["联系人", "负责人", "联系人姓名", "contact"],
            [Column.Phone] = ["电话", "联系电话", "手机", "手机号", "手机号码", "联系方式", "联系人电话",
                "联系人手机", "电话号码", "phone"],
            [Column.Person] = ["姓名", "会员姓名", "person"],
            [Column.Grade] = ["职称", "职称等级", "职称级别", "技术职称", "专业技术职称", "专业技术职务", "grade"],
            [Column.Field] = ["专业", "专业领域", "从事专业", "所学专业", "研究方向", "专业方向", "field"],
            [Column.JoinedOn] = ["入会日期", "入会时间", "加入时间", "加入日期", "登记日期", "joined on"],
            [Column.InSocieties] = ["是否加入学会", "是否学会会员", "学会会员", "in societies"],
            [Column.Email] = ["邮箱", "电子邮箱", "电子邮件", "email"],
            [Column.Title] = ["活动名称", "活动内容", "活动主题", "主题", "项目名称", "title"],
            [Column.Category] = ["活动类别", "活动类型", "类别", "活动分类", "category"],
            [Column.Date] = ["活动日期", "日期", "活动时间", "时间", "开展时间", "举办时间", "date"],
            [Column.Year] = ["年度", "年份", "统计年度", "参评年度", "year"],
            [Column.Sessions] = ["次数", "场次", "活动次数", "活动场次", "期数", "sessions"],
            [Column.Participants] = ["参加人数", "人数", "参与人数", "参加人次", "人次", "参与人次",
                "受众人数", "participants"],
            [Column.Items] = ["件数", "数量", "项数", "份数", "items"],
            [Column.Money] = ["经费", "活动经费", "投入经费", "金额", "支出", "money"],
            [Column.Evidence] = ["佐证材料", "证明材料", "附件", "evidence"],
            [Column.Project] = ["项目名称", "课题名称", "项目", "project"],
            [Column.Programme] = ["项目类别", "项目类型", "计划类别", "programme"],
            [Column.Track] = ["参评类别", "业务类别", "申报类别", "track"],
            [Column.Group] = ["专业组", "评审组", "group"],
            [Column.Leader] = ["项目负责人", "负责人", "项目组长", "leader"],
            [Column.Goal] = ["项目目标", "预期目标", "研究内容", "goal"],
            [Column.ProposedOn] = ["申报日期", "申报时间", "proposed on"],
            [Column.AdmittedOn] = ["立项日期", "立项时间", "admitted on"],
            [Column.FinishedOn] = ["完成日期", "结题日期", "完成时间", "finished on"],
            [Column.Score] = ["评价得分", "得分", "score"],
            [Column.Benefit] = ["经济效益", "效益", "benefit"],
            [Column.Tier] = ["获奖等级", "奖项", "等级", "prize tier"],
            [Column.Prize] = ["奖金", "奖励金额", "prize"],
            [Column.Matching] = ["配套奖金", "配套奖励", "matching money"],
            [Column.Id] = ["系统编号", "id"],
            [Column.HostId] = ["单位系统编号", "host id"],
            [Column.Ignored] = ["序号", "编号", "备注", "说明", "no"],
        }.ToFrozenDictionary();

    private static readonly ImmutableArray<Column> Host =
        [Column.Name, Column.Code, Column.District];

    private static readonly FrozenDictionary<ImportKind, FrozenDictionary<string, Column>> Known =
        Enum.GetValues<ImportKind>().ToFrozenDictionary(k => k, ByHeader);

    /// <summary>The product's own header of a column.</summary>
    public static string Of(Column column) => Names[column][0];

    /// <summary>The same with its unit, as exports write it.</summary>
    public static string Title(Column column) =>
        IsMoney(column) ? $"{Of(column)}（元）" : Of(column);

    /// <summary>Whether a column holds amounts of money.</summary>
    public static bool IsMoney(Column column) =>
        column is Column.Money or Column.Benefit or Column.Prize or Column.Matching;

    /// <summary>The column behind a tidied header, or null.</summary>
    public static Column? Find(ImportKind kind, string header) =>
        Known[kind].TryGetValue(header, out var column) ? column : null;

    /// <summary>Every header that a kind of table may have.</summary>
    public static IEnumerable<string> Headers(ImportKind kind) => Known[kind].Keys;

    /// <summary>Without these the table cannot be understood.</summary>
    public static ImmutableArray<Column> Needed(ImportKind kind) => kind switch
    {
        ImportKind.Hosts => [Column.Name, Column.District],
        ImportKind.Members => [Column.Person],
        ImportKind.Projects => [Column.Project],
        _ => [Column.Category],
    };

    /// <summary>What a column of a kind of table may mean.</summary>
    public static ImmutableArray<ColumnChoice> Choices(ImportKind kind) =>
    [
        .. Columns(kind).Append(Column.Ignored).Select(c =>
            new ColumnChoice(c, Of(c), Needed(kind).Contains(c))),
    ];

    private static FrozenDictionary<string, Column> ByHeader(ImportKind kind) =>
        Columns(kind).Append(Column.Ignored)
            .SelectMany(c => Names[c].Select(n => (Header: HeaderText.Tidy(n), c)))
            .DistinctBy(n => n.Header)
            .ToFrozenDictionary(n => n.Header, n => n.c);

    private static ImmutableArray<Column> Columns(ImportKind kind) => kind switch
    {
        ImportKind.Hosts =>
        [
            .. Host, Column.HostKind, Column.Ownership, Column.Industry, Column.Park,
            Column.Address, Column.Staff, Column.TechnicalStaff, Column.Stage,
            Column.EstablishedOn, Column.FilingNumber, Column.FiledOn, Column.MemberCount,
            Column.Contact, Column.Phone, Column.Id,
        ],
        ImportKind.Members =>
        [
            .. Host, Column.Person, Column.Phone, Column.Grade, Column.Field, Column.JoinedOn,
            Column.InSocieties, Column.Email, Column.HostId, Column.Id,
        ],
        ImportKind.Projects =>
        [
            .. Host, Column.Project, Column.Programme, Column.Track, Column.Group, Column.Leader,
            Column.Goal, Column.Money, Column.ProposedOn, Column.AdmittedOn, Column.FinishedOn,
            Column.Score, Column.Benefit, Column.Year, Column.Tier, Column.Prize,
            Column.Matching, Column.HostId, Column.Id,
        ],
        _ =>
        [
            .. Host, Column.Title, Column.Category, Column.Date, Column.Year, Column.Sessions,
            Column.Participants, Column.Items, Column.Money, Column.Evidence, Column.HostId,
            Column.Id,
        ],
    };
}
