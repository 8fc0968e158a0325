using System.Collections.Immutable;
using System.Globalization;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Single values of a policy file: texts, words, numbers, dates, money.</summary>
internal static class PolicyValues
{
    /// <summary>A money amount, yuan, at most: ten thousand million.</summary>
    private const decimal YuanMax = 10_000_000_000m;

    private const long FenPerYuan = 100;

    public static string Text(this PolicySection section, string key)
    {
        var node = section.Take(key);
        if (node is PolicyNode.Scalar { Empty: false } scalar)
            return scalar.Text.Trim();

        if (node is not null)
        {
            section.Expected(key, node, "文字", "a text");
        }

        return "";
    }

    public static LocalText Local(this PolicySection section, string key)
    {
        var texts = section.Section(key);
        var text = new LocalText(texts.Text("zh"), texts.Text("en"));
        texts.End();
        return text;
    }

    /// <summary>An id: lower-case letters, digits and hyphens.</summary>
    public static string Slug(this PolicySection section, string key)
    {
        var text = section.Text(key);
        if (text.Length > 0 && !GrainKey.IsPart(text))
        {
            section.Wrong(key, $"编号只用小写字母、数字和连字符，实为“{text}”。",
                $"An id has lower-case letters, digits and hyphens; found '{text}'.");
        }

        return text;
    }

    public static string Word(
        this PolicySection section, string key, ImmutableArray<string> allowed)
    {
        var text = section.Text(key);
        if (text.Length > 0 && !allowed.Contains(text))
        {
            var all = string.Join(", ", allowed);
            var nearest = NearestName.Of(text, allowed);
            section.Wrong(key,
                $"不认识“{text}”" + (nearest is null ? "" : $"，是否应为“{nearest}”") +
                $"；可用：{all}。",
                $"'{text}' is not known" +
                (nearest is null ? "" : $"; did you mean '{nearest}'?") + $" Known are: {all}.");
        }

        return text;
    }

    public static int Integer(this PolicySection section, string key, int min, int max)
    {
        var node = section.Take(key);
        if (node is null)
            return min;

        if (int.TryParse(Plain(node), NumberStyles.None, CultureInfo.InvariantCulture,
                out var number) && number >= min && number <= max)
        {
            return number;
        }

        section.Expected(key, node, $"{min} 到 {max} 的整数", $"a whole number, {min} to {max}");
        return min;
    }

    /// <summary>Points, whole or half.</summary>
    public static decimal Points(this PolicySection section, string key, int max)
    {
        var node = section.Take(key);
        if (node is null)
            return 0;
        if (decimal.TryParse(Plain(node), NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var points)
            && points > 0 && points <= max && points * 2 == decimal.Truncate(points * 2))
        {
            return points;
        }

        section.Expected(key, node, $"不超过 {max} 的分数，整分或半分，如 2 或 0.5",
            $"points up to {max}, whole or half, such as 2 or 0.5");
        return 0;
    }

    public static bool Flag(this PolicySection section, string key)
    {
        var node = section.Take(key);
        var text = node is null ? "false" : Plain(node);
        if (text is not ("true" or "false"))
        {
            section.Expected(key, node!, " true 或 false", "true or false");
        }

        return text == "true";
    }

    public static DateOnly Date(this PolicySection section, string key)
    {
        var node = section.Take(key);
        if (node is null)
            return default;

        if (DateOnly.TryParseExact(Plain(node), "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        section.Expected(key, node, "日期，如 2024-07-15", "a date such as 2024-07-15");
        return default;
    }

    /// <summary>A day of every year, written <c>MM-dd</c>.</summary>
    public static MonthDay MonthDay(this PolicySection section, string key)
    {
        var node = section.Take(key);
        if (node is null)
            return new MonthDay(1, 1);

        // A leap year, so that 29 February may be given.
        if (DateOnly.TryParseExact($"2024-{Plain(node)}", "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new MonthDay(day.Month, day.Day);
        }

        section.Expected(key, node, "每年的一天，如 08-10",
            "a day of the year such as 08-10 (month-day)");
        return new MonthDay(1, 1);
    }

    /// <summary>Money given in yuan, kept in fen.</summary>
    public static long Yuan(this PolicySection section, string key)
    {
        var node = section.Take(key);
        if (node is null)
            return 0;

        if (decimal.TryParse(Plain(node), NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var yuan)
            && yuan <= YuanMax && yuan * FenPerYuan == decimal.Truncate(yuan * FenPerYuan))
        {
            return (long)(yuan * FenPerYuan);
        }

        section.Expected(key, node, "以元为单位的数字，如 50000（不写“元”“万”和千分位）",
            "a number of yuan such as 50000, without unit or separators");
        return 0;
    }

    private static string? Plain(PolicyNode node) =>
        node is PolicyNode.Scalar { Plain: true } scalar ? scalar.Text : null;
}
