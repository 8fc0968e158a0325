using System.Globalization;
using Network.Grains.Simulation.Results;
using Spectre.Console;

namespace Network.Client.Commands.Simulate;

/// <summary>A simulation for people at a terminal.</summary>
internal static class SimulateTables
{
    /// <summary>Columns of a table that goes into a file, where no terminal sets them.</summary>
    private const int FileWidth = 150;

    /// <summary>Columns from which counts have their intervals beside them.</summary>
    private const int IntervalWidth = 120;

    public static void Write(IAnsiConsole console, SimulateReport report)
    {
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = Math.Max(console.Profile.Width, FileWidth);
            console.Profile.Capabilities.Ansi = false;
        }

        var wide = console.Profile.Width >= IntervalWidth;
        console.Write(City(report.Result, wide));
        console.Write(Districts(report, wide));
        var assumed = report.Input.Parameters.Count(p => p.IsAssumed);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{Text(
            $"{assumed} 个参数为假定值，区间已包含其不确定性；见 --output json。",
            $"{assumed} parameters are assumptions, and the bands include how little is known of "
            + "them; see --output json.")}");
        if (report.AssumedStart)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{Text(
                "单位分布为假定值：各区镇均分，二十分之一已建科协。",
                "The organisations are an assumption: evenly divided, one in twenty organised.")}");
        }

        foreach (var mark in report.BeyondPolicy)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"{mark.Field}: {mark.Message.In(Terminal.IsChinese)}");
        }

        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"{Text("用时", "Took")} {report.TookMs:0} ms, {report.Threads} {Text("线程", "threads")}");
    }

    private static Table City(SimulationResult result, bool wide)
    {
        var table = New(Text("全市", "City"), Text("年末", "End of"), Text("覆盖率", "Coverage"),
            Text("科协", "Associations"), Text("之家", "Homes"),
            Text("示范单位", "Demonstration units"), Text("工作站", "Workstations"),
            Text("已安排经费（元）", "Money, yuan"));
        for (var i = 0; i < result.Months; i++)
        {
            var (year, month) = result.MonthOf(i);
            if (month != 12 && i != result.Months - 1)
                continue;

            var city = result.City;
            table.AddRow($"{year}-{month:00}", Share(city[SimulatedOutcome.Coverage], i),
                Count(city[SimulatedOutcome.Associations], i, wide),
                Count(city[SimulatedOutcome.Homes], i, wide),
                Count(city[SimulatedOutcome.Demonstration], i, wide),
                Count(city[SimulatedOutcome.Workstations], i, wide),
                Number(city[SimulatedOutcome.Money].P50[i] / 100));
        }

        return table;
    }

    private static Table Districts(SimulateReport report, bool wide)
    {
        var result = report.Result;
        var table = New(Text("区镇（期末）", "Districts at the horizon"), Text("区镇", "District"),
            Text("单位", "Organisations"), Text("覆盖率", "Coverage"),
            Text("科协", "Associations"), Text("每年完成指标的概率", "Quota met, mean of years"));
        foreach (var area in result.Areas.Skip(1))
        {
            var quotas = result.Quotas
                .Where(q => q.District == area.District && q.WholeYear).ToList();
            table.AddRow(
                report.Input.Districts.First(d => d.Id == area.District).Name
                    .In(Terminal.IsChinese).EscapeMarkup(),
                Number(area.Organisations),
                Share(area[SimulatedOutcome.Coverage], result.Months - 1),
                Count(area[SimulatedOutcome.Associations], result.Months - 1, wide),
                quotas.Count == 0 ? "" : Percent(quotas.Average(q => q.Probability)));
        }

        return table;
    }

    private static Table New(string title, params string[] columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(title) };
        foreach (var (place, column) in columns.Index())
        {
            var shown = new TableColumn(column);
            table.AddColumn(place == 0 ? shown.LeftAligned() : shown.RightAligned());
        }

        return table;
    }

    private static string Share(Fan fan, int i) =>
        $"{Percent(fan.P50[i])} ({Percent(fan.P5[i])}–{Percent(fan.P95[i])})"
            .Replace(' ', '\u00a0');

    private static string Count(Fan fan, int i, bool wide) => wide
        ? $"{Number(fan.P50[i])} ({Number(fan.P5[i])}–{Number(fan.P95[i])})"
        : Number(fan.P50[i]);

    private static string Percent(double share) =>
        share.ToString("P1", CultureInfo.InvariantCulture)
            .Replace(" ", "", StringComparison.Ordinal);

    private static string Number(double number) =>
        number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(string zh, string en) => Terminal.IsChinese ? zh : en;
}
