using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>Nomination as demonstration unit 示范单位推荐, by the district.</summary>
internal static class Nominations
{
    public static Decision Nominate(
        EnterpriseState state, EnterpriseCommand.NominateForDemonstration c, Context context)
    {
        var wrong = NoDemonstration(context)
            ?? Stages.NeedsAssociation(state)
            ?? NoHome(state, context.City!.Policy.Demonstration!)
            ?? WrongYear(c.Year, context)
            ?? Checks.Text(c.Opinion, "opinion", TextLimits.NoteMax);
        return wrong is not null ? new Decision.Refused(wrong)
            : state.Home?.NominationOf(c.Year) is
            { Outcome: not NominationOutcome.Withdrawn } known
                ? known.Outcome == NominationOutcome.Pending && known.Opinion == c.Opinion.Trim()
                    ? Decision.Nothing
                    : Decision.Refuse("nomination.exists",
                        $"{c.Year} 年度已推荐过。", $"It was nominated for {c.Year} already.",
                        "year")
                : Decision.Accept(new EnterpriseEvent.NominatedForDemonstration(
                    c.Year, c.Opinion.Trim(), context.Today));
    }

    public static Decision Withdraw(
        EnterpriseState state, EnterpriseCommand.WithdrawNomination c, Context context) =>
        ((state.Home?.NominationOf(c.Year)?.Outcome == NominationOutcome.Pending
                ? null
                : new Rejection("nomination.missing", new(
                    $"{c.Year} 年度没有参评中的推荐。",
                    $"There is no open nomination for {c.Year}."), "year"))
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.NominationWithdrawn(
                c.Year, c.Reason, context.Today));

    public static Decision End(EnterpriseState state, EnterpriseCommand.EndNomination c) =>
        state.Home?.NominationOf(c.Year)?.Outcome == NominationOutcome.Pending
            && c.Outcome is not (NominationOutcome.Pending or NominationOutcome.Selected)
            ? Decision.Accept(new EnterpriseEvent.NominationEnded(c.Year, c.Outcome))
            : Decision.Nothing;

    /// <summary>A policy without demonstration units selects none.</summary>
    public static Rejection? NoDemonstration(Context context) =>
        context.City!.Policy.Demonstration is not null ? null
            : new("policy.no-demonstration", new(
                "现行文件没有示范单位的规定，不能办理。",
                "This policy has no demonstration units."));

    private static Rejection? NoHome(EnterpriseState state, DemonstrationRules rules) =>
        rules.HomesOnly.Value && state.Home?.RecognisedOn is null
            ? new("nomination.no-home", new(
                "该单位尚未授牌“科技工作者之家”，不能推荐为示范单位。",
                "Only recognised homes are nominated; it does not hold the title yet."),
                null, rules.HomesOnly.Source)
            : null;

    private static Rejection? WrongYear(int year, Context context)
    {
        if (year != context.Today.Year)
        {
            return new("nomination.wrong-year", new(
                $"只能推荐本年度（{context.Today.Year}）示范单位。",
                $"Nominations are for this year, {context.Today.Year}."), "year");
        }

        var policy = context.City!.Policy;
        return policy.DeadlineOf(policy.Demonstration!.Deadline) is { } deadline
            && context.Today > deadline.Due.Value.In(year)
                ? new("nomination.too-late", new(
                    $"{year} 年度示范单位推荐已于 {deadline.Due.Value.In(year):yyyy-MM-dd} 截止。",
                    $"Nominations for {year} closed on "
                    + $"{deadline.Due.Value.In(year):yyyy-MM-dd}."), "year", deadline.Due.Source)
                : null;
    }
}
