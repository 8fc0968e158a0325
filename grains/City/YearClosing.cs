using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>Closes years 年度关账 and opens them again.</summary>
internal static class YearClosing
{
    public static Decision Close(
        CityState state, CityCommand.CloseYear close, Context context) =>
        close.Year < ActivityRules.FirstYear || close.Year >= context.Today.Year
            ? Decision.Refuse("year.not-over",
                $"只能对已经结束的年度关账（{ActivityRules.FirstYear} 至 "
                + $"{context.Today.Year - 1} 年），现为 {close.Year} 年。",
                $"Only a year that is over can be closed, from {ActivityRules.FirstYear} to "
                + $"{context.Today.Year - 1}; this is {close.Year}.", "year")
            : IsClosed(state, close.Year) ? Decision.Nothing
            : Decision.Accept(new CityEvent.YearClosed(close.Year, context.Today));

    public static Decision Reopen(CityState state, CityCommand.ReopenYear reopen) =>
        Checks.Text(reopen.Reason, "reason", TextLimits.ReasonMax) is { } wrong
            ? new Decision.Refused(wrong)
            : !IsClosed(state, reopen.Year) ? Decision.Nothing
            : Decision.Accept(new CityEvent.YearReopened(reopen.Year, reopen.Reason));

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.YearClosed e => state with
        {
            ClosedYears = [
                .. state.ClosedYears.Append(new ClosedYear(e.Year, e.On)).OrderBy(c => c.Year)],
        },
        CityEvent.YearReopened e => state with
        {
            ClosedYears = state.ClosedYears.RemoveAll(c => c.Year == e.Year),
        },
        _ => null,
    };

    public static LocalText? Tell(CityEvent fact) => fact switch
    {
        CityEvent.YearClosed e => new($"{e.Year} 年度关账", $"Closed the year {e.Year}"),
        CityEvent.YearReopened e => new(
            $"重新开放 {e.Year} 年度（{e.Reason}）", $"Reopened the year {e.Year} ({e.Reason})"),
        _ => null,
    };

    private static bool IsClosed(CityState state, int year) =>
        state.ClosedYears.Any(c => c.Year == year);
}
