using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>Numbers as official Chinese and English write them in a text.</summary>
internal static class Numbers
{
    private const long FenOfYuan = 100;
    private const long YuanOfWan = 10_000;

    /// <summary>Money is written in 万元 where that is exact to two digits.</summary>
    private const long FenOfShortestWan = FenOfYuan * YuanOfWan / 100;

    public static string En(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>What English counts: one session, two sessions.</summary>
    public static string En(long number, string one, string? many = null) =>
        $"{En(number)} {(number == 1 ? one : many ?? one + "s")}";

    public static LocalText Money(long fen) => new(
        fen >= FenOfYuan * YuanOfWan && fen % FenOfShortestWan == 0
            ? $"{Plain(fen / (decimal)(FenOfYuan * YuanOfWan))}万元"
            : $"{Plain(fen / (decimal)FenOfYuan)}元",
        $"{Sentences.Yuan(fen)} yuan");

    /// <summary>How a figure differs from the year before; empty where that has none.</summary>
    public static LocalText Than(long now, long before, string unit)
    {
        var more = now - before;
        return before == 0 ? new("", "")
            : more == 0 ? new("（与上年持平）", " (as in the year before)")
            : new($"（比上年{(more > 0 ? "多" : "少")}{Math.Abs(more)}{unit}）",
                $" ({En(Math.Abs(more))} {(more > 0 ? "more" : "fewer")} than the year before)");
    }

    public static LocalText ThanMoney(long now, long before)
    {
        var more = now - before;
        var by = Money(Math.Abs(more));
        return before == 0 ? new("", "")
            : more == 0 ? new("（与上年持平）", " (as in the year before)")
            : new($"（比上年{(more > 0 ? "多" : "少")}{by.Zh}）",
                $" ({by.En} {(more > 0 ? "more" : "less")} than the year before)");
    }

    private static string Plain(decimal number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture);
}
