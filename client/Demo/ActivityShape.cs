using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>
/// What an activity of a category usually looks like. Attendance follows a published yearly report
/// (lectures 115 persons each, seminars 29, reports 26); the other numbers are assumed.
/// </summary>
/// <param name="Words">Words in the category's name that tell it.</param>
/// <param name="Weight">How common it is, in proportion to the others.</param>
/// <param name="Participants">Mean persons in one session.</param>
/// <param name="Yuan">Mean cost of one session.</param>
internal sealed record ActivityShape(
    string[] Words, double Weight, double Participants, double Yuan, string[] Titles)
{
    /// <summary>Deviation of the logarithm of attendance.</summary>
    public const double Sigma = 1;

    private static readonly ActivityShape[] Known =
    [
        new(["学术", "研讨", "交流"], 18, 29, 6_000,
            ["行业前沿技术研讨会", "产学研对接交流会", "青年科技论坛", "工艺改进学术沙龙"]),
        new(["科普", "普及"], 16, 115, 5_000,
            ["全国科普日主题讲座", "科技周开放日", "安全生产科普讲座", "低碳生活科普报告会"]),
        new(["教育", "培训"], 20, 38, 4_000,
            ["专业技术人员继续教育培训", "数字化技能提升班", "知识产权实务培训", "质量工程师培训"]),
        new(["表彰", "举荐", "人才"], 4, 22, 5_000,
            ["优秀科技工作者表彰会", "人才举荐评审会"]),
        new(["攻关", "服务", "咨询", "开发", "协作"], 14, 14, 12_000,
            ["关键工序技术攻关", "专家现场技术咨询", "技术难题会诊", "产线节能诊断"]),
        new(["讲比", "讲理想", "讲、比", "竞赛", "创新", "传帮带"], 14, 46, 8_000,
            ["“讲理想、比贡献”竞赛", "小革新小发明评比", "职工创新成果发布会", "揭榜挂帅项目路演"]),
        new(["建言", "建议", "献策"], 4, 12, 1_000,
            ["科技工作者建言献策座谈会", "合理化建议征集"]),
        new(["关怀", "人文"], 8, 31, 3_000,
            ["科技工作者日慰问", "心理健康讲座", "青年科技工作者联谊", "健康体检服务"]),
    ];

    private static readonly ActivityShape Other = new([], 8, 26, 3_000, ["科协主题活动", "专题活动"]);

    public static ActivityShape Of(ActivityCategory category) =>
        Array.Find(Known, k => k.Words.Any(
            w => category.Name.Zh.Contains(w, StringComparison.Ordinal))) ?? Other;
}
