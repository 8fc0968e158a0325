using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.Scenario;

/// <summary>What happened to a scenario, in words.</summary>
internal static class ScenarioSentences
{
    public static LocalText Of(ScenarioEvent fact) => fact switch
    {
        ScenarioEvent.ScenarioCreated e => new($"保存方案“{e.Name}”", $"Saved '{e.Name}'"),
        ScenarioEvent.ScenarioRenamed e => new(
            $"更名为“{e.Name}”", $"Renamed to '{e.Name}'"),
        ScenarioEvent.ScenarioRevised e => new(
            $"修改方案（第 {e.Revision} 版）", $"Changed it (revision {e.Revision})"),
        ScenarioEvent.ScenarioArchived => new("方案归档", "Put away"),
        ScenarioEvent.RunRequested e => new(
            $"申请第 {e.Run} 次测算（第 {e.Revision} 版）",
            $"Asked for run {e.Run} (revision {e.Revision})"),
        ScenarioEvent.RunStarted e => new(
            $"第 {e.Run} 次测算开始", $"Run {e.Run} started"),
        ScenarioEvent.RunFinished e => new(
            $"第 {e.Run} 次测算完成：期末覆盖率 {Range(e.Summary)}",
            $"Run {e.Run} finished: coverage at the horizon {Range(e.Summary)}"),
        ScenarioEvent.RunFailed e => new(
            $"第 {e.Run} 次测算失败：{e.Why.Zh}", $"Run {e.Run} failed: {e.Why.En}"),
        ScenarioEvent.RunInterrupted e => new(
            $"第 {e.Run} 次测算中断，可重新测算",
            $"Run {e.Run} was interrupted; it can be run again"),
        ScenarioEvent.RunCancelled e => new(
            $"取消第 {e.Run} 次测算", $"Run {e.Run} was cancelled"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };

    private static string Range(ScenarioSummary s) => string.Create(
        CultureInfo.InvariantCulture,
        $"{s.CoverageP50 * 100:0.0}% ({s.CoverageP5 * 100:0.0}–{s.CoverageP95 * 100:0.0}%)");
}
