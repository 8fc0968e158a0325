namespace Network.Grains.Kernel;

/// <summary>The kinds of grain a city's network is made of.</summary>
public enum GrainKind
{
    /// <summary>City association 市科协.</summary>
    City,

    /// <summary>District or town association 区镇科协.</summary>
    District,

    /// <summary>Host and its grassroots association 企业科协.</summary>
    Enterprise,

    /// <summary>Expert workstation 院士专家工作站.</summary>
    Workstation,

    /// <summary>Project of an association 项目.</summary>
    Project,

    /// <summary>Review panel 评审会 for the awards of a year.</summary>
    Panel,

    /// <summary>Yearly assessment 考核 of an association.</summary>
    Assessment,

    /// <summary>Something asked of the service desk 服务清单.</summary>
    Service,

    /// <summary>What-if scenario 规划方案 of a planner.</summary>
    Scenario,

    /// <summary>Nomination for a talent programme or commendation 举荐、表彰.</summary>
    Nomination,

    /// <summary>Pairing of a mentor with a child 结对帮扶; confidential.</summary>
    Pairing,
}
