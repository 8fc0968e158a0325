using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Scores;

namespace Network.Grains.Enterprise;

/// <summary>From an association's application for the title to the district's recommendation.
/// </summary>
internal static class HomeApplications
{
    public static Decision Apply(
        EnterpriseState state, EnterpriseCommand.ApplyForHome c, Context context)
    {
        if ((Homes.NoHomes(context)
            ?? Stages.NeedsAssociation(state)
            ?? Homes.Held(state)
            ?? UnderReview(state)
            ?? HomeCalendar.Check(context.City!.Policy, c.Year, context.Today)
            ?? Checks.Text(c.Statement, "statement", TextLimits.NoteMax)) is { } early)
        {
            return new Decision.Refused(early);
        }

        var (policy, form) = (context.City!.Policy, context.City.Policy.Home!.Score);
        var caps = form.Items.Select(ScoreCap.Of).ToList();
        var proposal = HomeProposal.Of(context.Self, state, policy, form, c.Year);
        return (Scoring.Check(c.Scores, caps, "scores")
            ?? Unproven(c.Scores, form, proposal)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.HomeAppliedFor(
                c.Year, c.Statement.Trim(),
                Scoring.Lines(c.Scores, caps, item => proposal.Points(item)),
                HomeCalendar.Due(policy, c.Year), context.Today, form.PassMark?.Value));
    }

    public static Decision Withdraw(
        EnterpriseState state, EnterpriseCommand.WithdrawHomeApplication c, Context context) =>
        (state.Home?.Application is { Stage: not (HomeStage.Recognised or HomeStage.Refused) }
            ? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)
            : NotAt(state)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.HomeApplicationWithdrawn(
                state.Home!.Application!.Year, c.Reason, context.Today));

    /// <summary>A recommendation after the deadline counts for the next year, where the policy
    /// recognises homes as they ripen.</summary>
    public static Decision Recommend(
        EnterpriseState state, EnterpriseCommand.RecommendHome c, Context context)
    {
        if ((Homes.NoHomes(context) ?? NeedsStage(state, HomeStage.Applied)
            ?? Stages.NeedsAssociation(state)) is { } early)
        {
            return new Decision.Refused(early);
        }

        var (policy, application) = (context.City!.Policy, state.Home!.Application!);
        var rules = policy.Home!;
        var caps = application.SelfScore.Select(l => ScoreCap.Of(l, rules.Score)).ToList();
        var own = !c.Scores.IsDefaultOrEmpty;
        if ((Checks.Text(c.Opinion, "opinion", TextLimits.NoteMax)
            ?? Lacking(c.Materials, rules.Materials)
            ?? (own ? Scoring.Check(c.Scores, caps, "scores") : null)) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        var lines = own ? Scoring.Lines(c.Scores, caps) : [];
        var year = context.Today <= application.Due
            ? application.Year
            : HomeCalendar.OpenYear(policy, context.Today);
        return (TooFew(application, own ? lines : application.SelfScore, rules)
            ?? (year is null
                ? HomeCalendar.Check(policy, application.Year, context.Today)
                : null)) is { } short_
            ? new Decision.Refused(short_)
            : Decision.Accept(new EnterpriseEvent.HomeRecommended(
                year ?? application.Year, c.Opinion, [.. c.Materials.Distinct()], lines,
                context.Today));
    }

    public static Decision Return(
        EnterpriseState state, EnterpriseCommand.ReturnHomeApplication c, Context context) =>
        (NeedsStage(state, HomeStage.Applied)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.HomeApplicationReturned(
                c.Reason, context.Today));

    public static Rejection? NeedsStage(EnterpriseState state, HomeStage stage) =>
        state.Home?.Application?.Stage == stage ? null : NotAt(state);

    private static Rejection NotAt(EnterpriseState state) =>
        state.Home?.Application is not { } application
            ? new("home.no-application", new(
                "没有“科技工作者之家”申报。请先申报。",
                "There is no application for the title of home."))
            : new("home.wrong-stage", new(
                $"{application.Year} 年度的申报{Homes.Stage(application.Stage).Zh}，不能办理此项。",
                $"The application for {application.Year} is "
                + $"{Homes.Stage(application.Stage).En}; this cannot be done now."));

    private static Rejection? UnderReview(EnterpriseState state) =>
        state.Home?.Application is
        { Stage: HomeStage.Applied or HomeStage.Recommended } application
            ? NotAt(state) with { Code = "home.under-review" }
            : null;

    /// <summary>Records speak for themselves; points beyond them need evidence.</summary>
    private static Rejection? Unproven(
        ImmutableArray<ScoreEntry> entries, ScoreForm form, HomeProposal proposal)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var item = form.Find(entries[i].Item)!;
            if (item.Evidence is { } evidence
                && entries[i].Points > proposal.Points(item.Id)
                && string.IsNullOrWhiteSpace(entries[i].Evidence))
            {
                return new("home.evidence-missing", new(
                    $"“{item.Name.Zh}”记录在案的为 {Scoring.Text(proposal.Points(item.Id))} 分，"
                    + $"自评 {Scoring.Text(entries[i].Points)} 分，请附佐证：{evidence.Zh}。",
                    $"'{item.Name.En}' has {Scoring.Text(proposal.Points(item.Id))} points on "
                    + $"record and {Scoring.Text(entries[i].Points)} here. Add evidence: "
                    + $"{evidence.En}."), $"scores[{i}].evidence", item.Source);
            }
        }

        return null;
    }

    private static Rejection? Lacking(
        ImmutableArray<string> given, ImmutableArray<NamedRule> materials)
    {
        var known = given.IsDefault ? [] : given;
        return known.FirstOrDefault(g => materials.All(m => m.Id != g)) is { } strange
            ? new("unknown.material", new(
                $"申报材料中没有“{strange}”。材料有：{string.Join("、", materials.Select(m => m.Id))}。",
                $"There is no material '{strange}'. There are "
                + $"{string.Join(", ", materials.Select(m => m.Id))}."), "materials")
            : materials.FirstOrDefault(m => !known.Contains(m.Id)) is { } missing
                ? new("home.material-missing", new(
                    $"缺少{missing.Name.Zh}，不能推荐。请补齐后再推荐，或退回申报。",
                    $"The {missing.Name.En} is missing. Ask for it, or return the application."),
                    "materials", missing.Source)
                : null;
    }

    private static Rejection? TooFew(
        HomeApplication application, ImmutableArray<ScoreLine> lines, HomeRules rules) =>
        application.PassMark is { } mark && Scoring.Total(lines) < mark
            ? new("home.too-few-points", new(
                $"总分 {Scoring.Text(Scoring.Total(lines))} 分，低于 {mark} 分，不能推荐。",
                $"{Scoring.Text(Scoring.Total(lines))} points in all; a recommendation needs "
                + $"{mark}."), "scores", rules.Score.PassMark?.Source)
            : null;
}
