using System.Collections.Immutable;
using Network.Grains.Assessment;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>An association scores its own year by the policy's rubric.</summary>
public static class SelfScores
{
    internal static Decision Assess(
        EnterpriseState state, EnterpriseCommand.SelfAssess c, Context context)
    {
        if (context.City!.Policy.Assessment is not { } rules)
        {
            return new Decision.Refused(AssessmentLogic.NoRubric);
        }

        var founded = state.Foundings.IsEmpty ? (int?)null : state.Foundings[0].Year;
        var key = GrainKey.OfAssessment(context.Self.City, context.Self.Id, c.Year);
        return (Stages.NeedsAssociation(state)
            ?? (founded is null || c.Year < founded || c.Year > context.Today.Year
                ? new Rejection("assessment.wrong-year", new(
                    $"考核年度应在 {founded} 至 {context.Today.Year} 之间。",
                    $"The year lies between {founded} and {context.Today.Year}."), "year")
                : null)
            ?? (GrainKey.IsPart(key.Id) ? null : new Rejection("id.malformed", new(
                "单位编号过长，不能考核。", "The host's id is too long to be assessed.")))
            ?? ScoreRules.Check(c.Sheet, rules)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.SelfAssessed(
                c.Year, c.Sheet, Proposed(context.Self, state, c.Year, rules)));
    }

    /// <summary>Points that the association's own records give: its activities, members,
    /// workstations and projects.</summary>
    public static ImmutableArray<CheckScore> Proposed(
        GrainKey self, EnterpriseState state, int year, AssessmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Proposal.Of(
            [
                .. EnterpriseFigures.Of(self, state).Amounts,
                new(Metrics.Period.Standing, Metrics.Metric.Workstations,
                    state.Workstations.Length),
                new(Metrics.Period.Standing, Metrics.Metric.ProjectsUnderWay,
                    state.Projects.Length),
            ], year, rules);
    }
}
