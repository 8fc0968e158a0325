namespace Network.Grains.Project;

/// <summary>How events change what is known of a project.</summary>
internal static class ProjectEvolution
{
    public static ProjectState Of(ProjectState state, ProjectEvent fact) => fact switch
    {
        ProjectEvent.ProjectProposed e => state with
        {
            Title = e.Title,
            Host = e.Host,
            District = e.District,
            Programme = e.Programme,
            Track = e.Track,
            Group = e.Group,
            Goal = e.Goal,
            From = e.From,
            Until = e.Until,
            BudgetFen = e.BudgetFen,
            Team = e.Team,
            Stage = ProjectStage.Proposed,
            Since = e.On,
            ProposedOn = e.On,
        },
        ProjectEvent.ProjectProposedAgain e => state with
        {
            Title = e.Title,
            Goal = e.Goal,
            From = e.From,
            Until = e.Until,
            BudgetFen = e.BudgetFen,
            Stage = ProjectStage.Proposed,
            Since = e.On,
        },
        ProjectEvent.ProjectAdmitted e => state with
        {
            Stage = ProjectStage.Implementing,
            Since = e.On,
            AdmittedOn = e.On,
            ReportMonths = e.ReportMonths,
            ReportWithinDays = e.ReportWithinDays,
        },
        ProjectEvent.ProjectRefused e => state with
        {
            Stage = ProjectStage.Refused,
            Since = e.On,
        },
        ProjectEvent.TeamMemberAdded e => state with
        {
            Team = state.Team.RemoveAll(m => m.Person == e.Person)
                .Add(new TeamMember(e.Person, false)),
        },
        ProjectEvent.TeamMemberLeft e => state with
        {
            Team = state.Team.RemoveAll(m => m.Person == e.Person),
        },
        ProjectEvent.LeaderNamed e => state with
        {
            Team = [.. state.Team.Select(m => m with { Leader = m.Person == e.Person })],
        },
        ProjectEvent.ProjectAdjusted e => state with
        {
            Goal = e.Goal,
            Until = e.Until,
            BudgetFen = e.BudgetFen,
            Adjustments = state.Adjustments + 1,
        },
        ProjectEvent.ProgressReported e => state with
        {
            Reports = [
                .. state.Reports
                    .Where(r => (r.Year, r.Period) != (e.Report.Year, e.Report.Period))
                    .Append(e.Report)
                    .OrderBy(r => (r.Year, r.Period))],
        },
        _ => Ended(state, fact),
    };

    private static ProjectState Ended(ProjectState state, ProjectEvent fact) => fact switch
    {
        ProjectEvent.ProjectStopped e => state with
        {
            Stage = ProjectStage.Stopped,
            Since = e.On,
            EndedOn = e.On,
        },
        ProjectEvent.ProjectFinished e => state with
        {
            Stage = ProjectStage.Finished,
            Since = e.On,
            FinishedOn = e.On,
            EndedOn = e.On,
            BenefitFen = e.BenefitFen,
            Score = e.Score,
        },
        ProjectEvent.ProjectRecommended e => state with
        {
            Stage = ProjectStage.Recommended,
            Since = e.On,
            RecommendedFor = e.Year,
        },
        ProjectEvent.RecommendationWithdrawn e => state with
        {
            Stage = ProjectStage.Finished,
            Since = e.On,
            RecommendedFor = null,
        },
        ProjectEvent.ProjectAwarded e => state with
        {
            Stage = ProjectStage.Awarded,
            Since = e.On,
            Award = e.Award,
        },
        ProjectEvent.PrizeMatched e when state.Award is { } award => state with
        {
            Award = award with { MatchingFen = e.MatchingFen },
        },
        ProjectEvent.PrizeShared e => state with { Shares = e.Shares },
        ProjectEvent.ProjectTransferred e => state with { District = e.To },
        _ => state,
    };
}
