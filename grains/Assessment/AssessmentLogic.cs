using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Assessment;

/// <summary>The rules of a yearly assessment 考核: self-score, district, city.</summary>
public sealed class AssessmentLogic
    : TypedGrainLogic<AssessmentState, AssessmentCommand, AssessmentEvent>
{
    /// <summary>Points come in halves; lists sort whole numbers.</summary>
    private const int PartsOfAPoint = 2;

    public override GrainKind Kind => GrainKind.Assessment;

    public override int StateSchema => 1;

    public override GrainState Initial => AssessmentState.Initial;

    protected override Decision Decide(
        AssessmentState state, AssessmentCommand command, Context context) =>
        (state.Host, context.City?.Policy.Assessment, command) switch
        {
            (_, null, _) => new Decision.Refused(NoRubric),
            (_, { } rules, AssessmentCommand.Receive c) => Receive(state, c, rules, context),
            (null, _, _) => Decision.Refuse("unknown.assessment",
                "该单位尚未自评。", "This association has not scored itself."),
            (_, { } rules, AssessmentCommand.Review c) => Review(state, c, rules, context),
            (_, _, AssessmentCommand.Return c) => Return(state, c, context),
            (_, { } rules, AssessmentCommand.Decide c) => Conclude(state, c, rules, context),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    /// <summary>A policy that sets no rubric assesses nobody.</summary>
    public static Rejection NoRubric { get; } = new("policy.no-assessment", new(
        "现行文件未规定考核。", "The policy in force sets no assessment."));

    protected override AssessmentState Evolve(AssessmentState state, AssessmentEvent fact) =>
        fact switch
        {
            AssessmentEvent.SelfScoreReceived e => AssessmentState.Initial with
            {
                Host = e.Host,
                HostName = e.HostName,
                District = e.District,
                Year = e.Year,
                Stage = AssessmentStage.SelfScored,
                Since = e.On,
                Proposed = e.Proposed,
                Self = e.Sheet,
                SelfTotal = e.Total,
            },
            AssessmentEvent.SelfScoreReviewed e => state with
            {
                Stage = AssessmentStage.Reviewed,
                Since = e.On,
                Review = e.Sheet,
                ReviewTotal = e.Total,
                Opinion = e.Opinion,
            },
            AssessmentEvent.AssessmentReturned e => state with
            {
                Stage = AssessmentStage.Returned,
                Since = e.On,
                ReturnedBecause = e.Reason,
            },
            AssessmentEvent.AssessmentDecided e => state with
            {
                Stage = AssessmentStage.Decided,
                Since = e.On,
                Final = e.Sheet,
                FinalTotal = e.Total,
                Opinion = e.Opinion ?? state.Opinion,
            },
            _ => state,
        };

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, AssessmentState state, AssessmentEvent fact) => [];

    protected override Contribution Contribute(GrainKey self, AssessmentState state)
    {
        if (state.Host is null)
        {
            return Contribution.None(self.City);
        }

        var year = Period.Year(state.Year);
        var amounts = new ContributionBuilder(new Dimensions(self.City, state.District));
        amounts.Add(year, Metric.SelfAssessed, 1);
        if (state.FinalTotal is { } total)
        {
            amounts.Add(year, Metric.Assessed, 1)
                .Add(year, Metric.AssessedHalfPoints, (long)(total * PartsOfAPoint));
        }

        return amounts.Build();
    }

    protected override Card? Describe(GrainKey self, AssessmentState state) =>
        state.Host is null ? null : new Card(state.HostName)
        {
            District = state.District,
            Host = state.Host,
            HostKind = state.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Stage = Words.Of(state.Stage),
            Activities = (int)((state.FinalTotal ?? state.ReviewTotal ?? state.SelfTotal)
                * PartsOfAPoint),
            Since = state.Since,
        };

    protected override LocalText Tell(AssessmentEvent fact) => AssessmentSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, AssessmentState state, AssessmentCommand? command) =>
        state.Host is not null ? new(state.District, state.Host)
        : command is AssessmentCommand.Receive c ? new(c.District, c.Host)
        : default;

    private static Decision Receive(AssessmentState state, AssessmentCommand.Receive c,
        AssessmentRules rules, Context context) =>
        state.Stage == AssessmentStage.Decided && state.Host is not null
            ? Decision.Refuse("assessment.decided",
                "该年度考核已终评，不能再自评。", "The city has decided on this year already.")
            : ScoreRules.Check(c.Sheet, rules) is { } wrong
                ? new Decision.Refused(wrong)
                : Decision.Accept(new AssessmentEvent.SelfScoreReceived(
                    c.Host, c.HostName, c.District, c.Year, c.Sheet, c.Proposed,
                    ScoreRules.Total(c.Sheet, rules), context.Today));

    private static Decision Review(AssessmentState state, AssessmentCommand.Review c,
        AssessmentRules rules, Context context) =>
        (Needs(state, AssessmentStage.SelfScored)
            ?? ScoreRules.Check(c.Sheet, rules)
            ?? Checks.Text(c.Opinion, "opinion", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new AssessmentEvent.SelfScoreReviewed(
                c.Sheet, ScoreRules.Total(c.Sheet, rules), c.Opinion, context.Today));

    private static Decision Return(
        AssessmentState state, AssessmentCommand.Return c, Context context) =>
        (Needs(state, AssessmentStage.SelfScored, AssessmentStage.Reviewed)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new AssessmentEvent.AssessmentReturned(c.Reason, context.Today));

    private static Decision Conclude(AssessmentState state, AssessmentCommand.Decide c,
        AssessmentRules rules, Context context) =>
        (Needs(state, AssessmentStage.Reviewed)
            ?? ScoreRules.Check(c.Sheet, rules)
            ?? Checks.OptionalText(c.Opinion, "opinion", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new AssessmentEvent.AssessmentDecided(
                c.Sheet, ScoreRules.Total(c.Sheet, rules), c.Opinion, context.Today));

    private static Rejection? Needs(
        AssessmentState state, params ReadOnlySpan<AssessmentStage> stages)
    {
        foreach (var stage in stages)
        {
            if (stage == state.Stage)
                return null;
        }

        var now = Lists.Name(Lists.AssessmentStages, state.Stage);
        return new("assessment.wrong-stage", new(
            $"考核处于“{now.Zh}”阶段，不能办理此项。",
            $"The assessment is '{now.En}'; this cannot be done now."));
    }
}
