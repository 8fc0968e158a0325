using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Standards;

/// <summary>Checklists and inspections in words; the list is a <c>{standard:id}</c> token.
/// </summary>
public static class StandardSentences
{
    public static LocalText Checked(string standard, ImmutableArray<ItemCheck> checks)
    {
        var met = checks.Count(c => c.Met);
        return new(
            $"核对{{standard:{standard}}}：{met} 项达标，{checks.Length - met} 项未达标",
            $"Checked {{standard:{standard}}}: {met} met, {checks.Length - met} not met");
    }

    public static LocalText Inspected(string standard, YearlyInspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        var remark = inspection.Remark is null ? string.Empty : $"（{inspection.Remark}）";
        var remarkEn = inspection.Remark is null ? string.Empty : $" ({inspection.Remark})";
        return new(
            $"{{standard:{standard}}} {inspection.Year} 年年检"
            + $"{(inspection.Passed ? "合格" : "不合格")}{remark}",
            $"{{standard:{standard}}}: inspection of {inspection.Year} "
            + $"{(inspection.Passed ? "passed" : "not passed")}{remarkEn}");
    }
}
