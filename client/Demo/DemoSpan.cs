namespace Network.Client.Demo;

/// <summary>The years that are simulated before the network goes on in real time.</summary>
/// <param name="From">The day on which the city's register is opened.</param>
/// <param name="Until">The last day that is simulated.</param>
internal sealed record DemoSpan(DateOnly From, DateOnly Until)
{
    public const int Years = 3;

    private static readonly TimeSpan OfficeOpens = TimeSpan.FromHours(9);

    public int Days => Until.DayNumber - From.DayNumber;

    /// <summary>The three years that begin with a day.</summary>
    public static DemoSpan StartingOn(DateOnly from) => new(from, from.AddYears(Years));

    /// <summary>The three years up to a day.</summary>
    public static DemoSpan EndingOn(DateOnly until) => StartingOn(until.AddYears(-Years));

    public bool Contains(DateOnly day) => day >= From && day <= Until;

    /// <summary>A part of the way through, from 0 to 1.</summary>
    public DateOnly At(double part) => From.AddDays((int)Math.Round(part * Days));

    /// <summary>The day itself, or the Monday after where it is a day off.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>A minute of a day's office hours, in the city's time zone.</summary>
    public static DateTimeOffset Moment(DateOnly day, int minute, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + OfficeOpens + TimeSpan.FromMinutes(minute);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
