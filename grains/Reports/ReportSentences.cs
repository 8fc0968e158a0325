using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>Edited and issued reports in words.</summary>
public static class ReportSentences
{
    public static LocalText Edited(ReportEdit edit, string? reason)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return new(
            $"编辑 {edit.Year} 年度工作总结“{{chapter:{edit.Section}}}”{Zh(reason)}",
            $"Edited '{{chapter:{edit.Section}}}' in the report of {edit.Year}{En(reason)}");
    }

    public static LocalText Restored(int year, string section, string? reason) => new(
        $"恢复 {year} 年度工作总结“{{chapter:{section}}}”的系统文字{Zh(reason)}",
        $"Restored '{{chapter:{section}}}' in the report of {year}{En(reason)}");

    public static LocalText Issued(IssuedReport issued)
    {
        ArgumentNullException.ThrowIfNull(issued);
        return new(
            $"印发 {issued.Year} 年度工作总结（{Sentences.Day(issued.On)}）",
            $"Issued the report of {issued.Year} ({Sentences.Day(issued.On)})");
    }

    private static string Zh(string? reason) => reason is null ? "" : $"：{reason}";

    private static string En(string? reason) => reason is null ? "" : $": {reason}";
}
