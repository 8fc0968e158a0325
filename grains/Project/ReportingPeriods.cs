namespace Network.Grains.Project;

/// <summary>Reporting periods of a year: quarters, where reports come every three months.
/// </summary>
internal static class ReportingPeriods
{
    public static int OfYear(int months) => 12 / months;

    public static DateOnly FirstDay(int year, int period, int months) =>
        new(year, ((period - 1) * months) + 1, 1);

    public static DateOnly LastDay(int year, int period, int months) =>
        FirstDay(year, period, months).AddMonths(months).AddDays(-1);

    /// <summary>The period in which a day lies.</summary>
    public static (int Year, int Period) Of(DateOnly day, int months) =>
        (day.Year, ((day.Month - 1) / months) + 1);

    public static (int Year, int Period) After((int Year, int Period) one, int months) =>
        one.Period == OfYear(months) ? (one.Year + 1, 1) : (one.Year, one.Period + 1);

    /// <summary>The first period of a project under way that nobody has reported yet.</summary>
    public static (int Year, int Period)? Open(ProjectState state)
    {
        if (state.Stage != ProjectStage.Implementing || state.AdmittedOn is not { } admitted)
        {
            return null;
        }

        var reported = state.Reports.Select(r => (r.Year, r.Period)).ToHashSet();
        var open = Of(admitted, state.ReportMonths);
        while (reported.Contains(open))
        {
            open = After(open, state.ReportMonths);
        }

        return open;
    }

    /// <summary>Until when the first open period is to be reported.</summary>
    public static DateOnly? DueOn(ProjectState state) => Open(state) is { } open
        ? LastDay(open.Year, open.Period, state.ReportMonths).AddDays(state.ReportWithinDays)
        : null;
}
