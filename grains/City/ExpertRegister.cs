using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>
/// The city's experts and where they are placed. The limits on academicians hold across the whole
/// network, so they are decided here, where every placement is known.
/// </summary>
internal static class ExpertRegister
{
    private const int MonthsOfYear = 12;

    public static Decision Register(
        CityState state, CityCommand.RegisterExpert c, Context context)
    {
        var id = c.Id is null ? context.NewId() : IdOf(state, c.Id, context);
        var wrong = Checks.Id(c.Id, "id")
            ?? Checks.Person(c.Person, "person")
            ?? Checks.Text(c.Title, "title", TextLimits.ShortMax)
            ?? Checks.Text(c.Institution, "institution", TextLimits.NameMax);
        return wrong is not null ? new Decision.Refused(wrong)
            : state.Expert(id) is not null
                ? Decision.Refuse("expert.exists",
                    "该编号的专家已登记。", "An expert of this id is registered already.", "id")
                : Decision.Accept([new Person(id, c.Person)], new CityEvent.ExpertRegistered(
                    id, c.Title, c.Institution, c.Academician, c.Retired));
    }

    public static Decision Retire(
        CityState state, CityCommand.RetireExpert c, Context context) =>
        (Missing(state, c.Expert, context) ?? Checks.Past(c.On, context, "on")) is { } wrong
            ? new Decision.Refused(wrong)
            : Find(state, c.Expert, context) is { Retired: false } expert
                ? Decision.Accept(new CityEvent.ExpertRetired(expert.Id, c.On))
                : Decision.Nothing;

    public static Decision Place(CityState state, CityCommand.PlaceExpert c, Context context)
    {
        if ((Missing(state, c.Expert, context)
            ?? Checks.Id(c.Workstation, "workstation")
            ?? Checks.Past(c.Since, context, "since")
            ?? Months(c.MonthsPerYear)) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        var expert = Find(state, c.Expert, context)!;
        return expert.Stations.Contains(c.Workstation) ? Decision.Nothing
            : TooMany(expert, c, context) is { } limit ? new Decision.Refused(limit)
            : Decision.Accept(new CityEvent.ExpertPlaced(
                expert.Id, c.Workstation, c.Since, c.MonthsPerYear));
    }

    public static Decision Withdraw(
        CityState state, CityCommand.WithdrawExpert c, Context context) =>
        Find(state, c.Expert, context) is not { } expert
            ? new Decision.Refused(Missing(state, c.Expert, context)!)
            : expert.Stations.Contains(c.Workstation)
                ? Decision.Accept(new CityEvent.ExpertWithdrawn(expert.Id, c.Workstation))
                : Decision.Nothing;

    public static CityState Change(
        CityState state, string id, Func<CityExpert, CityExpert> change) => state with
        {
            Experts = [.. state.Experts.Select(x => x.Id == id ? change(x) : x)],
        };

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.ExpertRegistered e => state with
        {
            Experts = state.Experts.Add(new CityExpert(
                e.Expert, e.Title, e.Institution, e.Academician, e.Retired, [])),
        },
        CityEvent.ExpertRetired e => Change(
            state, e.Expert, x => x with { Retired = true }),
        CityEvent.ReviewerEnlisted e => Change(state, e.Expert, x => x with
        {
            Reviews = true,
            Groups = e.Group is null ? x.Groups : x.Groups.Remove(e.Group).Add(e.Group),
            Host = e.Host,
        }),
        CityEvent.ReviewerReleased e => Change(
            state, e.Expert, x => x with { Reviews = false, Groups = [], Host = null }),
        CityEvent.ExpertPlaced e => Change(state, e.Expert, x => x with
        {
            Stations = x.Stations.Remove(e.Workstation).Add(e.Workstation),
        }),
        CityEvent.ExpertWithdrawn e => Change(
            state, e.Expert, x => x with { Stations = x.Stations.Remove(e.Workstation) }),
        _ => null,
    };

    private static Rejection? TooMany(
        CityExpert expert, CityCommand.PlaceExpert c, Context context)
    {
        if (!expert.Academician)
        {
            return null;
        }

        var rules = context.City!.Policy.Workstations;
        var limit = expert.Retired
            ? rules.StationsPerRetiredAcademicianMax
            : rules.StationsPerAcademicianMax;
        return expert.Stations.Length >= limit.Value
            ? new Rejection("expert.too-many-stations", new(
                $"该院士{(expert.Retired ? "（已退休）" : string.Empty)}最多在 {limit.Value} 个"
                + $"工作站，现已在 {expert.Stations.Length} 个。请先撤出一处。",
                $"This {(expert.Retired ? "retired " : string.Empty)}academician may be at "
                + $"{limit.Value} stations and is at {expert.Stations.Length}. Withdraw one."),
                "workstation", limit.Source)
            : c.MonthsPerYear < rules.MonthsPerYearMin.Value
                ? new Rejection("expert.too-few-months", new(
                    $"院士每年在每个工作站不少于 {rules.MonthsPerYearMin.Value} 个月。",
                    $"An academician works at each station at least "
                    + $"{rules.MonthsPerYearMin.Value} months a year."),
                    "monthsPerYear", rules.MonthsPerYearMin.Source)
                : null;
    }

    private static Rejection? Months(int months) => Checks.Count(
        months, "monthsPerYear", MonthsOfYear);

    /// <summary>The register's id of an expert who may be called by the sender's own id.
    /// </summary>
    private static string IdOf(CityState state, string given, Context context) =>
        state.Expert(given) is not null ? given : context.OwnId(given);

    /// <summary>The expert of an id that the city or the sender gave.</summary>
    public static CityExpert? Find(CityState state, string given, Context context) =>
        state.Expert(IdOf(state, given, context));

    private static Rejection? Missing(CityState state, string expert, Context context) =>
        Find(state, expert, context) is not null ? null : new Rejection("unknown.expert", new(
            $"专家库中没有编号为“{expert}”的专家。请先登记。",
            $"There is no expert '{expert}' in the register. Register the expert first."),
            "expert");
}
