using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Project;

/// <summary>What one project adds to the totals.</summary>
internal static class ProjectFigures
{
    public static Contribution Of(GrainKey self, ProjectState state)
    {
        if (state.Title is null)
        {
            return Contribution.None(self.City);
        }

        var amounts = new ContributionBuilder(new Dimensions(self.City, state.District));
        amounts.Count(Metric.ProjectsUnderWay, state.Stage == ProjectStage.Implementing);
        amounts.Add(Period.Month(state.ProposedOn), Metric.ProjectsProposed, 1);
        if (state.AdmittedOn is { } admitted)
        {
            amounts.Add(Period.Month(admitted), Metric.ProjectsAdmitted, 1);
            amounts.Add(Period.Month(admitted),
                Metric.OfCategory(Metric.ProjectsAdmitted, state.Programme), 1);
        }

        if (state.FinishedOn is { } finished)
        {
            amounts.Add(Period.Month(finished), Metric.ProjectsFinished, 1);
            amounts.Add(Period.Month(finished), Metric.ProjectBenefit, state.BenefitFen);
        }

        if (state.RecommendedFor is { } year)
        {
            amounts.Add(Period.Year(year), Metric.ProjectsRecommended, 1);
            if (state.Track is { } track)
            {
                amounts.Add(Period.Year(year),
                    Metric.OfCategory(Metric.ProjectsRecommended, track), 1);
            }
        }

        if (state.Award is { } award)
        {
            AddAward(amounts, state, award);
        }

        if (ReportingPeriods.DueOn(state) is { } due)
        {
            amounts.Add(Period.Day(due), Metric.ProgressDue, 1);
        }

        return amounts.Build();
    }

    private static void AddAward(
        ContributionBuilder amounts, ProjectState state, ProjectAward award)
    {
        var tier = state.Track is null ? award.Tier : $"{state.Track}-{award.Tier}";
        amounts
            .Add(Period.Year(award.Year), Metric.ProjectsAwarded, 1)
            .Add(Period.Year(award.Year), Metric.OfCategory(Metric.ProjectsAwarded, tier), 1)
            .Add(Period.Year(award.Year), Metric.PrizeMoney, award.PrizeFen)
            .Add(Period.Year(award.Year), Metric.MatchingMoney, award.MatchingFen);
    }
}
