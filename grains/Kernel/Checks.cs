namespace Network.Grains.Kernel;

/// <summary>The small checks that many commands share; each answers null when all is well.
/// </summary>
public static class Checks
{
    /// <summary>Before this no association of today can have been founded.</summary>
    public static readonly DateOnly Earliest = new(1949, 10, 1);

    /// <summary>Furthest date that can be entered, years from today.</summary>
    public const int YearsAheadMax = 20;

    public static Rejection? Text(string text, string field, int charactersMax) =>
        string.IsNullOrWhiteSpace(text)
            ? new Rejection("text.missing", new("此项不能为空，请填写。",
                "This must not be empty; fill it in."), field)
            : OptionalText(text, field, charactersMax);

    public static Rejection? OptionalText(string? text, string field, int charactersMax)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length > charactersMax)
        {
            return new("text.too-long", new(
                $"最多 {charactersMax} 个字符，现有 {text.Length} 个，请缩短。",
                $"At most {charactersMax} characters; it has {text.Length}. Shorten it."), field);
        }

        return text.Any(c => char.IsControl(c) && c is not '\n' and not '\t')
            ? new("text.control-characters", new("含有不可见的控制字符，请删除。",
                "It has invisible control characters; remove them."), field)
            : null;
    }

    public static Rejection? Count(int value, string field, int max) => value < 0 || value > max
        ? new Rejection("count.out-of-range", new(
            $"应为 0 至 {max} 之间的整数，现为 {value}。",
            $"It must be a whole number from 0 to {max}; it is {value}."), field)
        : null;

    /// <summary>A date that has already come, and is not absurdly old.</summary>
    public static Rejection? Past(DateOnly date, Context context, string field) =>
        date > context.Today
            ? new Rejection("date.in-future", new(
                $"日期 {date:yyyy-MM-dd} 晚于今天（{context.Today:yyyy-MM-dd}），请更正。",
                $"The date {date:yyyy-MM-dd} is after today ({context.Today:yyyy-MM-dd})."),
                field)
            : NotTooOld(date, field);

    /// <summary>A date that may lie ahead, but not beyond what anybody plans.</summary>
    public static Rejection? NotTooFar(DateOnly date, Context context, string field) =>
        date > context.Today.AddYears(YearsAheadMax)
            ? new Rejection("date.too-far", new(
                $"日期 {date:yyyy-MM-dd} 距今超过 {YearsAheadMax} 年，请更正。",
                $"The date {date:yyyy-MM-dd} is more than {YearsAheadMax} years ahead."), field)
            : NotTooOld(date, field);

    public static Rejection? NotTooOld(DateOnly date, string field) => date < Earliest
        ? new Rejection("date.too-old", new(
            $"日期 {date:yyyy-MM-dd} 早于 {Earliest:yyyy-MM-dd}，请更正。",
            $"The date {date:yyyy-MM-dd} is before {Earliest:yyyy-MM-dd}."), field)
        : null;

    public static Rejection? NotBefore(DateOnly date, DateOnly first, string field,
        string whatZh, string whatEn) => date < first
        ? new Rejection("date.too-early", new(
            $"日期 {date:yyyy-MM-dd} 早于{whatZh}（{first:yyyy-MM-dd}），请更正。",
            $"The date {date:yyyy-MM-dd} is before {whatEn} ({first:yyyy-MM-dd})."), field)
        : null;

    public static Rejection? Person(PersonalData person, string field) =>
        Text(person.Name, $"{field}.name", TextLimits.ShortMax)
        ?? OptionalText(person.Phone, $"{field}.phone", TextLimits.ShortMax)
        ?? OptionalText(person.Email, $"{field}.email", TextLimits.NameMax);

    public static Rejection? OpenDistrict(string district, Context context, string field) =>
        context.City!.Districts.Contains(district)
            ? null
            : new Rejection("unknown.district", new(
                $"没有编号为“{district}”的区镇，或该区镇已撤并。请从现有区镇中选择。",
                $"There is no open district '{district}'. Choose one of the city's districts."),
                field);

    public static Rejection? Id(string? id, string field) => id is null || GrainKey.IsPart(id)
        ? null
        : new Rejection("id.malformed", new(
            "编号只能由 1 至 64 个小写字母、数字和连字符组成。",
            "An id is 1 to 64 lower-case letters, digits and hyphens."), field);
}
