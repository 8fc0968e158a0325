using System.Globalization;
using Network.Client.Api.Views.Simulations;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Results;

namespace Network.Client.Files.Export;

/// <summary>A scenario's result as a table: a row for each month, area and outcome, and at the
/// end what it assumes.</summary>
internal static class ScenarioExport
{
    private static readonly string[] Columns =
    [
        "区镇 area", "月份 month", "指标 outcome", "5%", "25%", "中位数 median", "75%", "95%",
        "平均 mean", "基线中位数 baseline median", "基线平均 baseline mean",
    ];

    /// <param name="stream">For XLSX it can be searched.</param>
    public static void Write(
        ScenarioResult result, ScenarioState state, ExportFormat format, Stream stream)
    {
        using ITableWriter writer = format == ExportFormat.Csv
            ? new CsvTableWriter(stream)
            : new WorkbookTableWriter(stream, "方案测算");
        writer.Header(Columns);
        var names = state.Start!.Districts.ToDictionary(d => d.Id, d => d.Name.Zh);
        var (own, baseline) = (result.Answer.Result, result.Answer.Baseline!);
        for (var area = 0; area < own.Areas.Length; area++)
        {
            var name = own.Areas[area].District is { } id ? names[id] : "全市";
            for (var outcome = 0; outcome < own.Areas[area].Outcomes.Length; outcome++)
            {
                Write(writer, name, own, own.Areas[area].Outcomes[outcome],
                    baseline.Areas[area].Outcomes[outcome].Fan);
            }
        }

        Assumptions(writer, state);
        writer.End();
    }

    private static void Write(ITableWriter writer, string area, SimulationResult result,
        OutcomeFan outcome, Fan baseline)
    {
        var name = OutcomeNames.Of(outcome.Outcome).Zh;
        var fan = outcome.Fan;
        for (var i = 0; i < result.Months; i++)
        {
            var (year, month) = result.MonthOf(i);
            writer.Row([
                area, string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"), name,
                fan.P5[i], fan.P25[i], fan.P50[i], fan.P75[i], fan.P95[i], fan.Mean[i],
                baseline.P50[i], baseline.Mean[i]]);
        }
    }

    private static void Assumptions(ITableWriter writer, ScenarioState state)
    {
        writer.Row(["参数 parameter", "单位 unit", "来源 source", "下限 low", "中值 middle",
            "上限 high", null, null, null, null, null]);
        foreach (var p in state.Start!.Parameters)
        {
            writer.Row([
                p.Name.Zh, p.Unit.Zh,
                (p.IsAssumed ? "假定：" : $"{p.Source.Document}：") + p.Source.Phrase,
                p.Prior.Low, p.Prior.Middle, p.Prior.High, null, null, null, null, null]);
        }
    }
}
