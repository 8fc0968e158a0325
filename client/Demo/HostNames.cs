using Network.Grains.Enterprise;

namespace Network.Client.Demo;

/// <summary>Invented names of hosts, put together from a place, a lucky word and a trade.
/// </summary>
internal static class HostNames
{
    private static readonly string[] Front =
    [
        "恒", "瑞", "华", "鼎", "盛", "科", "锐", "博", "信", "正", "泰", "诚", "嘉", "宏", "润",
        "景", "晟", "昊", "睿", "凯", "远", "卓", "联", "新", "启", "领", "创", "毅", "航", "迈",
    ];

    private static readonly string[] Back =
    [
        "锐", "达", "腾", "芯", "通", "邦", "源", "益", "捷", "特", "维", "朗", "升", "成", "越",
        "图", "微", "泽", "利", "森", "合", "扬", "驰", "普", "诺", "辰", "域", "晶", "拓", "尚",
    ];

    private static readonly Dictionary<string, string[]> Trades = new(StringComparer.Ordinal)
    {
        ["electronics"] = ["电子科技", "光电科技", "电子材料", "显示技术", "精密电子", "半导体"],
        ["equipment"] = ["精密机械", "自动化设备", "智能装备", "数控机床", "模具科技", "传动机械"],
        ["automotive"] = ["汽车部件", "汽车电子", "新能源汽车零部件", "车用系统"],
        ["new-materials"] = ["新材料科技", "复合材料", "高分子材料", "金属制品", "纳米材料"],
        ["biomedicine"] = ["生物医药", "生物科技", "医疗器械", "小核酸技术", "诊断技术"],
        ["new-energy"] = ["新能源科技", "光伏科技", "电力设备", "储能技术"],
        ["chemicals"] = ["精细化工", "涂料科技", "化学材料", "日用化学"],
        ["textiles"] = ["纺织科技", "服装", "无纺材料"],
        ["food"] = ["食品科技", "粮油食品", "饮品", "食品配料"],
        ["construction"] = ["建筑工程", "建筑科技", "市政工程", "装配式建筑"],
        ["software"] = ["软件技术", "信息技术", "数据科技", "网络科技", "人工智能科技"],
        ["research"] = ["检测技术", "工程咨询", "工业设计", "科技服务"],
        ["logistics"] = ["物流", "供应链科技", "冷链物流"],
        ["commerce"] = ["商贸", "科技金融服务"],
        ["agriculture"] = ["生态农业", "种苗科技", "水产科技", "现代农业"],
        ["environment"] = ["环境工程", "环保科技", "水务"],
        ["tourism"] = ["文化旅游", "文化创意"],
    };

    private static readonly string[] OtherTrades =
        ["科技", "实业", "技术服务", "工程技术", "智能科技", "精密工业"];

    private static readonly string[] Forms = ["有限公司", "有限公司", "股份有限公司", "有限公司"];

    /// <summary>A company of an industry.</summary>
    public static string Company(Draws draws, string industry)
    {
        var trade = draws.Pick(Trades.GetValueOrDefault(industry) ?? OtherTrades);
        var place = draws.Chance(0.12) ? "苏州" : "昆山";
        return $"{place}{Word(draws)}{trade}{draws.Pick(Forms)}";
    }

    /// <summary>A host that is no company, named for its place and what it is.</summary>
    /// <param name="place">The district's short name, such as 张浦.</param>
    public static string Other(Draws draws, HostKind kind, string place) => kind switch
    {
        HostKind.Park => $"{place}{Word(draws)}{draws.Pick(Parks)}",
        HostKind.University => $"昆山{Word(draws)}{draws.Pick(Colleges)}",
        HostKind.Institution => $"昆山市{Word(draws)}{draws.Pick(Institutions)}",
        HostKind.School => $"昆山市{place}{Word(draws)}{draws.Pick(Schools)}",
        HostKind.Community => $"{place}{Word(draws)}社区",
        HostKind.Village => $"{place}{Word(draws)}村",
        _ => $"{place}{Word(draws)}{draws.Pick(Technical)}",
    };

    private static readonly string[] Parks = ["科技园", "智造园", "创业园", "产业园"];
    private static readonly string[] Colleges = ["职业技术学院", "应用技术学院", "科技学院"];
    private static readonly string[] Institutions = ["研究院", "检测中心", "医院", "设计院"];
    private static readonly string[] Schools = ["实验小学", "中学", "高级中学"];
    private static readonly string[] Technical =
        ["水产养殖技术协会", "优质稻米技术协会", "果品技术协会", "蔬菜种植技术协会"];

    private static string Word(Draws draws)
    {
        var front = draws.Pick(Front);
        var back = draws.Pick(Back);
        return front == back ? front + "成" : front + back;
    }
}
