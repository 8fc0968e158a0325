using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Policies;

namespace Network.Grains.City;

/// <summary>
/// The places of talent programmes and commendations. Their number holds for the whole network
/// and a period of years, so they are given here, where every one is known.
/// </summary>
internal static class HonourPlaces
{
    public static Decision Give(
        CityState state, CityCommand.AcceptNomination c, Context context) =>
        (Nominating.Unknown(c.Programme, context)
            ?? Checks.Text(c.Nomination, "nomination", GrainKey.PartCharactersMax)
            ?? Checks.Id(c.Nomination, "nomination")) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Places.Any(p => p.Nomination == c.Nomination)
                ? Decision.Nothing
                : Full(state, c, Nominating.Find(c.Programme, context)!) is { } full
                    ? new Decision.Refused(full)
                    : Decision.Accept(new CityEvent.PlaceGiven(
                        new HonourPlace(c.Programme, c.Year, c.Nomination)));

    public static Decision Return(CityState state, CityCommand.ReturnPlace c) =>
        state.Places.Any(p => p.Nomination == c.Nomination)
            ? Decision.Accept(new CityEvent.PlaceReturned(c.Nomination))
            : Decision.Nothing;

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.PlaceGiven e => state with
        {
            Places = state.Places
                .RemoveAll(p => p.Nomination == e.Place.Nomination).Add(e.Place),
        },
        CityEvent.PlaceReturned e => state with
        {
            Places = state.Places.RemoveAll(p => p.Nomination == e.Nomination),
        },
        _ => null,
    };

    public static LocalText? Tell(CityEvent fact) => fact switch
    {
        CityEvent.PlaceGiven e => new(
            $"给予 {e.Place.Nomination} {e.Place.Year} 年度{{honour:{e.Place.Programme}}}名额",
            $"Gave {e.Place.Nomination} a place of {{honour:{e.Place.Programme}}} of "
            + $"{e.Place.Year}"),
        CityEvent.PlaceReturned e => new(
            $"收回提名 {e.Nomination} 的名额", $"Took back the place of {e.Nomination}"),
        _ => null,
    };

    private static Rejection? Full(
        CityState state, CityCommand.AcceptNomination c, HonourRule rule)
    {
        if (rule.Places is not { } places)
        {
            return null;
        }

        var (from, until) = rule.PeriodOf(c.Year);
        var given = state.Places.Count(p =>
            p.Programme == c.Programme && p.Year >= from && p.Year <= until);
        var years = from == until ? $"{from}" : $"{from}–{until}";
        return given < places.Value ? null : new("nomination.no-place", new(
            $"“{rule.Name.Zh}”{years} 年共 {places.Value} 个名额，已用完。",
            $"'{rule.Name.En}' has {places.Value} places in {years}, and all are given."),
            "nomination", places.Source);
    }
}
