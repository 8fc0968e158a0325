using System.Globalization;

namespace Network.Grains.Metrics;

/// <summary>
/// The time an amount belongs to, as one sortable number: 0 what stands now, <c>yyyy</c> a whole
/// year (aggregate entries), <c>yyyymm</c> a month, <c>yyyymmdd</c> the day on which something
/// falls due. Due days let a status change on its day without any event: "overdue" is the sum over
/// the days before today.
/// </summary>
public readonly record struct Period(int Code) : IComparable<Period>
{
    public static Period Standing { get; } = new(0);

    public static Period Year(int year) => new(year);

    public static Period Month(DateOnly date) => new((date.Year * 100) + date.Month);

    public static Period Day(DateOnly date) =>
        new((((date.Year * 100) + date.Month) * 100) + date.Day);

    public bool IsStanding => Code == 0;
    public bool IsYear => Code is >= 1000 and <= 9999;
    public bool IsMonth => Code is >= 100001 and <= 999912;
    public bool IsDay => Code >= 10000101;

    /// <summary>The year of a year, month or day; 0 for what stands.</summary>
    public int YearOf => IsDay ? Code / 10000 : IsMonth ? Code / 100 : Code;

    public int CompareTo(Period other) => Code.CompareTo(other.Code);

    public override string ToString() => Code.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Period a, Period b) => a.Code < b.Code;
    public static bool operator >(Period a, Period b) => a.Code > b.Code;
    public static bool operator <=(Period a, Period b) => a.Code <= b.Code;
    public static bool operator >=(Period a, Period b) => a.Code >= b.Code;
}
