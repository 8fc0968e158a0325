using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Grains;

/// <summary>Commands of scenarios, sensible or not.</summary>
internal static class RandomScenarios
{
    public static ScenarioCommand Command(long n) => Command((int)(n % 10), n / 10);

    private static ScenarioCommand Command(int kind, long n) => kind switch
    {
        0 => new ScenarioCommand.Create("多办活动", Plan(n), n % 2 == 0 ? "初稿" : null),
        1 => new ScenarioCommand.Rename($"方案{n % 3}"),
        2 => new ScenarioCommand.Revise(Plan(n)),
        3 or 4 => new ScenarioCommand.RequestRun(),
        5 => new ScenarioCommand.BeginRun((int)(n % 5), DateTimeOffset.UnixEpoch.AddDays(n % 9),
            n % 4 == 0 ? null : Start()),
        6 => new ScenarioCommand.FinishRun((int)(n % 5), "00ff",
            new ScenarioSummary(0.1, 0.2, 0.3, 0.01, 1e6)),
        7 => n % 2 == 0
            ? new ScenarioCommand.FailRun((int)(n % 5), new("出错", "Failed"))
            : new ScenarioCommand.InterruptRun((int)(n % 5)),
        8 => new ScenarioCommand.CancelRun(),
        _ => n % 20 == 0
            ? new ScenarioCommand.Archive()
            : new ScenarioCommand.RequestRun(),
    };

    public static ScenarioPlan Plan(long n = 0) => new(
        Town.Levers with { Quota = (int)(n % 4) - 1, BudgetFen = [n % 7 * 1_000_000] },
        12 + (int)(n % 3), 20, n % 5, n % 3 == 0 ? n % 9 : null);

    public static SimulationStart Start()
    {
        var input = Town.Busy(12, 20);
        return new(9, new(2025, 3, 31), input.StartYear, input.StartMonth, input.Districts,
            input.Classes, input.Parameters, input.Activities, input.Levers);
    }
}
