using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Simulation.Inputs;

/// <summary>
/// What associations are assumed to do before the network has a history: the kinds for which a
/// yearly report gives sessions and participants. That report is of one large group, an upper end;
/// so the rates are far below it and spread widely.
/// </summary>
public static class DefaultActivities
{
    public static ImmutableArray<SimulatedActivity> All { get; } =
    [
        Of("academic-exchange", "学术交流", "Academic exchange", 0.02, 0.3, 29,
            "江西铜业一年研讨会85场、2,444人次(每场29人)"),
        Of("science-popularisation", "科普活动", "Science popularisation", 0.02, 0.2, 115,
            "江西铜业一年讲座54场、6,230人次(每场115人)"),
        Of("mentoring", "传帮带、赶比超", "Mentoring and contests", 0.005, 0.08, 357,
            "江西铜业一年竞赛17场、6,066人次(每场357人)"),
        Of("technical-service", "技术服务与咨询", "Technical service and advice", 0.003, 0.05, 26,
            "江西铜业一年专家报告9场、232人次(每场26人)"),
    ];

    /// <summary>Those that the policy counts, under its names.</summary>
    public static ImmutableArray<SimulatedActivity> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. from activity in All
               join category in policy.Activities on activity.Category equals category.Id
               select activity with { Name = category.Name },
        ];
    }

    private static SimulatedActivity Of(string category, string zh, string en,
        double least, double most, double attendance, string report) => new(
            category, new(zh, en), Prior.LogUniform(least, most),
            Prior.LogNormal(attendance / 2, attendance, attendance * 2),
            new(Source.Assumption, $"场均人次据{report};一般科协的频次未见公开数据,取宽范围"));
}
