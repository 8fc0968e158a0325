namespace Network.Grains.Pairing;

/// <summary>
/// The periods in which a duty has to be done once. The first begins with the month in which the
/// child was enrolled.
/// </summary>
internal static class Rhythm
{
    private const int MonthsOfYear = 12;

    /// <summary>Last day of the first period that is neither done nor followed by one that is;
    /// null while nothing is owed.</summary>
    public static DateOnly? DueOn(PairingState state, PairingTerm term)
    {
        if (state.EnrolledOn is not { } from || state.EndedOn is not null)
        {
            return null;
        }

        var next = Last(state, term, from) + 1;
        var after = Month(from) + ((next + 1) * term.EveryMonths);
        return new DateOnly(after / MonthsOfYear, (after % MonthsOfYear) + 1, 1).AddDays(-1);
    }

    /// <summary>Periods without a record that lie before one with a record.</summary>
    public static int Missed(PairingState state, PairingTerm term) =>
        state.EnrolledOn is not { } from ? 0
        : Last(state, term, from) + 1 - Of(state, term, from).Distinct().Count();

    private static int Last(PairingState state, PairingTerm term, DateOnly from) =>
        Of(state, term, from).DefaultIfEmpty(-1).Max();

    private static IEnumerable<int> Of(PairingState state, PairingTerm term, DateOnly from) =>
        state.Contacts
            .Where(c => c.Duty == term.Duty && Month(c.On) >= Month(from))
            .Select(c => (Month(c.On) - Month(from)) / Math.Max(1, term.EveryMonths));

    private static int Month(DateOnly day) => (day.Year * MonthsOfYear) + day.Month - 1;
}
