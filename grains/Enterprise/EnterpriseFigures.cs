using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Enterprise;

/// <summary>What one host and its association add to the totals.</summary>
internal static class EnterpriseFigures
{
    public static Contribution Of(GrainKey self, EnterpriseState state)
    {
        if (state.Profile is not { } profile)
        {
            return Contribution.None(self.City);
        }

        var amounts = new ContributionBuilder(new Dimensions(
            self.City, state.District, Words.Of(profile.Kind), Words.Of(profile.Ownership),
            profile.Industry));
        AddOwn(amounts, state, profile);
        if (!state.Standards.Kept.IsEmpty)
        {
            state.Standards.AddTo(amounts, Standing.Recorded(self, state));
        }

        return amounts.Build();
    }

    /// <summary>The same without what follows from it: the numbers by which the items of a
    /// checklist show themselves.</summary>
    public static Contribution OwnRecord(GrainKey self, EnterpriseState state)
    {
        var amounts = new ContributionBuilder(new Dimensions(self.City));
        if (state.Profile is { } profile)
        {
            AddOwn(amounts, state, profile);
        }

        return amounts.Build();
    }

    private static void AddOwn(
        ContributionBuilder amounts, EnterpriseState state, HostProfile profile)
    {
        AddHost(amounts, state, profile);
        AddAssociation(amounts, state);
        AddFlows(amounts, state);
        AddDues(amounts, state);
        state.Activities.AddTo(amounts);
        HomeFigures.Add(amounts, state);
        state.Resources.AddTo(amounts);
    }

    private static void AddHost(
        ContributionBuilder amounts, EnterpriseState state, HostProfile profile)
    {
        amounts.Count(Metric.Hosts, true);
        amounts.Count(Metric.EligibleHosts, state.Eligible);
        amounts.Add(Period.Standing, Metric.TechnicalStaff, profile.TechnicalStaff);
        amounts.Add(Period.Standing, Metric.EligibleTechnicalStaff,
            state.Eligible ? profile.TechnicalStaff : 0);
        amounts.Count(Metric.Prospects,
            !state.HasAssociation && state.Stage != AssociationStage.Preparing);
        amounts.Count(Metric.ServedElsewhere,
            state.ServedThrough is not null && !state.HasAssociation);
        amounts.Count(Metric.Preparing, state.Stage == AssociationStage.Preparing);
    }

    /// <summary>A resting association is counted, and counted as resting; it still covers its
    /// host.</summary>
    private static void AddAssociation(ContributionBuilder amounts, EnterpriseState state)
    {
        if (!state.HasAssociation)
        {
            return;
        }

        amounts.Count(Metric.Associations, true);
        amounts.Count(Metric.CoveredHosts, state.Eligible);
        amounts.Count(Metric.Filed, state.Filing is not null);
        amounts.Count(Metric.Dormant, state.Stage == AssociationStage.Dormant);
        amounts.Add(Period.Standing, Metric.Branches, state.Branches.Length);
        amounts.Add(Period.Standing, Metric.Members, state.Members.Length);
        amounts.Add(Period.Standing, Metric.CoveredMembers,
            state.Eligible ? state.Members.Length : 0);
        amounts.Add(Period.Standing, Metric.MembersInSocieties,
            state.Members.Count(m => m.InSocieties));
        foreach (var grade in state.Members.CountBy(m => m.Grade))
        {
            amounts.Add(Period.Standing, Metric.MembersOfGrade(Words.Of(grade.Key)), grade.Value);
        }
    }

    private static void AddFlows(ContributionBuilder amounts, EnterpriseState state)
    {
        foreach (var founded in state.Foundings)
        {
            amounts.Add(Period.Month(founded), Metric.Established, 1);
        }

        foreach (var ended in state.Endings)
        {
            amounts.Add(Period.Month(ended), Metric.Ended, 1);
        }

        foreach (var joined in state.Joined)
        {
            amounts.Add(new Period(joined.Month), Metric.MembersJoined, joined.Count);
        }

        foreach (var left in state.Left)
        {
            amounts.Add(new Period(left.Month), Metric.MembersLeft, left.Count);
        }

        foreach (var summary in state.Summaries)
        {
            amounts.Add(Period.Year(summary.Year), Metric.Summaries, 1);
        }

        foreach (var year in state.FilingUpdates)
        {
            amounts.Add(Period.Year(year), Metric.FilingUpdates, 1);
        }
    }

    private static void AddDues(ContributionBuilder amounts, EnterpriseState state)
    {
        if (state.HasAssociation && state.Leadership is { } leadership)
        {
            amounts.Add(Period.Day(leadership.Until), Metric.ReelectionDue, 1);
        }

        if (state.Stage == AssociationStage.Established && state.QuietMonths > 0)
        {
            var newest = state.Activities.Newest() is { } done && done > state.Since
                ? done
                : state.Since;
            amounts.Add(
                Period.Day(newest.AddMonths(state.QuietMonths)), Metric.QuietFrom, 1);
        }
    }
}
