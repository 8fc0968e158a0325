using System.Globalization;
using Network.Client.Files.Export;
using Network.Client.Files.Import;

namespace Network.Client.Commands;

/// <summary>An import's report, as lines for a person or as a table.</summary>
internal static class ImportPrinting
{
    /// <summary>Problems printed; the rest is in the file that <c>--report</c> writes.</summary>
    private const int LinesMax = 200;

    public static void Print(ImportReport report, ImportStatus? status, bool dryRun)
    {
        foreach (var problem in report.Problems.Take(LinesMax))
        {
            Console.WriteLine(Line(problem));
        }

        var more = report.Errors + report.Warnings - Math.Min(LinesMax, report.Problems.Length);
        if (more > 0)
        {
            Console.WriteLine(Say($"另有 {N(more)} 条，可用 --report 写入文件。",
                $"{N(more)} more; --report writes them to a file."));
        }

        foreach (var refusal in status?.Refused ?? [])
        {
            var row = refusal.Row is { } number
                ? Say($"第 {number} 行 ", $"row {number} ") : "";
            Console.WriteLine($"{row}{refusal.Grain} {refusal.Command}{Say("：", ": ")}"
                + refusal.Message.In(Terminal.IsChinese));
        }

        Console.WriteLine(Sum(report, status, dryRun));
    }

    /// <summary>Writes all problems as a CSV table.</summary>
    public static async Task Write(ImportReport report, string path, CancellationToken cancel)
    {
        await using var file = File.Create(path);
        using (var csv = new CsvTableWriter(file))
        {
            csv.Header(Terminal.IsChinese
                ? ["行", "列", "表头", "内容", "级别", "代码", "说明"]
                : ["row", "column", "header", "value", "severity", "code", "message"]);
            foreach (var p in report.Problems)
            {
                csv.Row([
                    p.Row, p.Column, p.Header, p.Value, Severity(p.Severity), p.Code,
                    p.Message.In(Terminal.IsChinese)]);
            }

            csv.End();
        }

        await file.FlushAsync(cancel);
    }

    private static string Line(ImportProblem problem)
    {
        var place = problem.Row == 0 ? Say("文件", "file")
            : problem.Column is null ? Say($"第 {problem.Row} 行", $"row {problem.Row}")
            : $"{problem.Column}{problem.Row}";
        var header = problem.Header is { } name ? Say($"“{name}”", $" '{name}'") : "";
        return $"{Severity(problem.Severity)} {place}{header}{Say("：", ": ")}"
            + problem.Message.In(Terminal.IsChinese);
    }

    private static string Severity(ImportSeverity severity) =>
        severity == ImportSeverity.Error ? Say("错误", "error") : Say("提示", "warning");

    private static string Sum(ImportReport report, ImportStatus? status, bool dryRun)
    {
        var read = Say($"读取 {N(report.Rows)} 行", $"{N(report.Rows)} rows read");
        if (report.Errors > 0)
        {
            return read + Say(
                $"，错误 {N(report.Errors)} 处，提示 {N(report.Warnings)} 处。未导入任何内容。",
                $", {N(report.Errors)} errors, {N(report.Warnings)} warnings; nothing was "
                + "entered.");
        }

        var repeated = report.Rows - report.Entered - report.Unchanged;
        return read
            + (dryRun ? Say($"，可导入 {N(report.Entered)} 行", $", {N(report.Entered)} to enter")
                : Say($"，导入 {N(report.Entered)} 行", $", {N(report.Entered)} entered"))
            + Say($"，无变化 {N(report.Unchanged)} 行", $", {N(report.Unchanged)} unchanged")
            + (repeated == 0 ? ""
                : Say($"，重复 {N(repeated)} 行", $", {N(repeated)} repeated"))
            + Say("。", ".") + After(status, dryRun);
    }

    private static string After(ImportStatus? status, bool dryRun) =>
        dryRun ? Say("仅核对，未导入任何内容。", " Checked only; nothing was entered.")
        : status is { Refused.IsEmpty: false } s
            ? Say($"有 {N(s.Refused.Length)} 项在办理时被拒绝。",
                $" {N(s.Refused.Length)} commands were refused when they arrived.")
            : "";

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Say(string zh, string en) => Terminal.IsChinese ? zh : en;
}
