using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.City;

/// <summary>The think tank 科技智库: registered experts who advise, and what came of it.
/// </summary>
internal static class ThinkTank
{
    /// <summary>Pieces of advice that a city keeps.</summary>
    private const int AdviceMax = 10_000;

    public static Decision Enlist(
        CityState state, CityCommand.EnlistAdviser c, Context context)
    {
        var expert = ExpertRegister.Find(state, c.Expert, context);
        return (Missing(expert, c.Expert)
            ?? Checks.Text(c.Field, "field", TextLimits.NameMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : expert!.AdvisesOn == c.Field.Trim()
                ? Decision.Nothing
                : Decision.Accept(new CityEvent.AdviserEnlisted(expert.Id, c.Field.Trim()));
    }

    public static Decision Release(
        CityState state, CityCommand.ReleaseAdviser c, Context context)
    {
        var expert = ExpertRegister.Find(state, c.Expert, context);
        return (Missing(expert, c.Expert)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : expert!.AdvisesOn is null
                ? Decision.Nothing
                : Decision.Accept(new CityEvent.AdviserReleased(expert.Id, c.Reason));
    }

    public static Decision Submit(
        CityState state, CityCommand.SubmitAdvice c, Context context)
    {
        var expert = c.Expert is null ? null : ExpertRegister.Find(state, c.Expert, context);
        return (Checks.Id(c.Id, "id")
            ?? (state.Advice.All(a => a.Id != c.Id)
                ? null
                : new Rejection("advice.exists", new(
                    "该编号的成果已报送。", "Advice of this id was submitted already."), "id"))
            ?? Checks.Text(c.Title, "title", TextLimits.TitleMax)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.OptionalText(c.Unit, "unit", TextLimits.NameMax)
            ?? (c.Expert is null ? null : NoAdviser(expert))
            ?? (state.Advice.Length >= AdviceMax
                ? new Rejection("advice.too-many", new(
                    $"最多 {AdviceMax} 项。", $"At most {AdviceMax}."))
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new CityEvent.AdviceSubmitted(new AdviceProduct(
                c.Id ?? context.NewId(), c.Title.Trim(), c.On, c.Unit?.Trim(), expert?.Id)));
    }

    public static Decision Adopt(CityState state, CityCommand.AdoptAdvice c, Context context) =>
        state.Advice.FirstOrDefault(a => a.Id == c.Advice) is not { } advice
            ? Decision.Refuse("unknown.advice", "没有这项建言献策成果。",
                "There is no such piece of advice.", "advice")
            : (Checks.Text(c.By, "by", TextLimits.NameMax)
                ?? Checks.Past(c.On, context, "on")
                ?? Checks.NotBefore(c.On, advice.SubmittedOn, "on", "报送日期",
                    "it was submitted")) is { } wrong
                ? new Decision.Refused(wrong)
                : Decision.Accept(new CityEvent.AdviceAdopted(
                    c.Advice, c.UsedAs, c.By.Trim(), c.On));

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.AdviserEnlisted e => ExpertRegister.Change(
            state, e.Expert, x => x with { AdvisesOn = e.Field }),
        CityEvent.AdviserReleased e => ExpertRegister.Change(
            state, e.Expert, x => x with { AdvisesOn = null }),
        CityEvent.AdviceSubmitted e => state with { Advice = state.Advice.Add(e.Advice) },
        CityEvent.AdviceAdopted e => state with
        {
            Advice = [.. state.Advice.Select(a => a.Id == e.Advice
                ? a with { Form = e.Form, By = e.By, AdoptedOn = e.On }
                : a)],
        },
        _ => null,
    };

    public static void AddTo(ContributionBuilder amounts, CityState state)
    {
        amounts.Add(Period.Standing, Metric.Advisers,
            state.Experts.Count(e => e.AdvisesOn is not null));
        foreach (var advice in state.Advice)
        {
            amounts.Add(Period.Month(advice.SubmittedOn), Metric.AdviceSubmitted, 1);
            if (advice is { AdoptedOn: { } on, Form: { } form })
            {
                amounts.Add(Period.Month(on), Metric.AdviceAdopted, 1)
                    .Add(Period.Month(on),
                        Metric.OfCategory(Metric.AdviceAdopted, Words.Of(form)), 1);
            }
        }
    }

    private static Rejection? Missing(CityExpert? expert, string given) =>
        expert is not null ? null : new("unknown.expert", new(
            $"专家库中没有编号为“{given}”的专家。请先登记。",
            $"There is no expert '{given}'. Register the expert first."), "expert");

    private static Rejection? NoAdviser(CityExpert? expert) =>
        expert?.AdvisesOn is not null ? null : new("advice.no-adviser", new(
            "此人不在科技智库中。请先入库。",
            "This expert is not in the think tank. Enlist the expert first."), "expert");
}
