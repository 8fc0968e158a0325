using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Results;

/// <summary>What outcomes are called.</summary>
public static class OutcomeNames
{
    public static LocalText Of(SimulatedOutcome outcome) => outcome switch
    {
        SimulatedOutcome.Coverage => new("组织覆盖率", "Coverage of organisations"),
        SimulatedOutcome.Associations => new("在运行的科协", "Active associations"),
        SimulatedOutcome.Founded => new("累计新建", "Founded so far"),
        SimulatedOutcome.Dormant => new("休眠", "Dormant"),
        SimulatedOutcome.Homes => new("科技工作者之家", "Homes"),
        SimulatedOutcome.Demonstration => new("示范单位", "Demonstration units"),
        SimulatedOutcome.Workstations => new("专家工作站", "Expert workstations"),
        SimulatedOutcome.Activities => new("当月活动场次", "Sessions in the month"),
        SimulatedOutcome.Participants => new("当月参加人次", "Participants in the month"),
        SimulatedOutcome.Money => new("累计安排经费（分）", "Money committed so far, fen"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
