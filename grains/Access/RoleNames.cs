using Network.Grains.Kernel;

namespace Network.Grains.Access;

/// <summary>What the roles are called.</summary>
public static class RoleNames
{
    public static LocalText Of(Role role) => role switch
    {
        Role.CityLeader => new("市领导", "city leader"),
        Role.CityStaff => new("市科协", "city staff"),
        Role.Planner => new("规划人员", "planner"),
        Role.DistrictStaff => new("本区镇科协", "staff of the district"),
        Role.Secretary => new("本企业科协秘书长", "secretary of the association"),
        Role.WorkstationContact => new("本工作站联系人", "contact of the workstation"),
        Role.Expert => new("专家", "expert"),
        Role.Administrator => new("管理员", "administrator"),
        Role.Network => new("系统", "the network"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
