namespace Network.Grains.Access;

/// <summary>Who works with the network (domain rules, section 6).</summary>
public enum Role
{
    /// <summary>City leader 市领导: sees everything but personal data.</summary>
    CityLeader,

    /// <summary>City staff 市科协.</summary>
    CityStaff,

    /// <summary>Planner 规划: scenarios, and reads the rest.</summary>
    Planner,

    /// <summary>District staff 区镇科协, for their own district.</summary>
    DistrictStaff,

    /// <summary>Secretary-general of an association 企业科协秘书长, for their own.</summary>
    Secretary,

    /// <summary>Contact of a workstation 工作站, for their own.</summary>
    WorkstationContact,

    /// <summary>Expert 专家: scores what is assigned.</summary>
    Expert,

    /// <summary>Administrator 管理员: accounts and backups; no domain decision.</summary>
    Administrator,

    /// <summary>Another grain, through a reaction.</summary>
    Network,
}
