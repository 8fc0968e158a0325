using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>Numbers as official Chinese and English write them in a text: from ten thousand yuan
/// on in 万元 with two digits; tables give them to the fen.</summary>
internal static class Numbers
{
    private const long FenOfYuan = 100;
    private const long YuanOfWan = 10_000;

    private static readonly LocalText Nothing = new("", "");
    private static readonly LocalText Same = new("（与上年持平）", " (as in the year before)");

    public static string En(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>What English counts: one session, two sessions.</summary>
    public static string En(long number, string one, string? many = null) =>
        $"{En(number)} {(number == 1 ? one : many ?? one + "s")}";

    public static LocalText Money(long fen) => new(
        fen >= FenOfYuan * YuanOfWan
            ? $"{Plain(fen / (decimal)(FenOfYuan * YuanOfWan))}万元"
            : $"{Plain(fen / (decimal)FenOfYuan)}元",
        $"{Sentences.Yuan(fen)} yuan");

    /// <summary>How a figure differs from the year before; empty where that has none. A year that
    /// goes on is not compared, the whole year before stands beside it.</summary>
    public static LocalText Than(long now, long before, string unit, bool whole)
    {
        var more = now - before;
        return before == 0 ? Nothing
            : !whole ? new($"（上年全年{before}{unit}）", $" ({En(before)} in all the year before)")
            : more == 0 ? Same
            : new($"（比上年{(more > 0 ? "多" : "少")}{Math.Abs(more)}{unit}）",
                $" ({En(Math.Abs(more))} {(more > 0 ? "more" : "fewer")} than the year before)");
    }

    public static LocalText ThanMoney(long now, long before, bool whole)
    {
        var more = now - before;
        var (by, all) = (Money(Math.Abs(more)), Money(before));
        return before == 0 ? Nothing
            : !whole ? new($"（上年全年{all.Zh}）", $" ({all.En} in all the year before)")
            : more == 0 ? Same
            : new($"（比上年{(more > 0 ? "多" : "少")}{by.Zh}）",
                $" ({by.En} {(more > 0 ? "more" : "less")} than the year before)");
    }

    private static string Plain(decimal number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture);
}
