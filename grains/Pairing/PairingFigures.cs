using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Pairing;

/// <summary>What one pairing adds to the totals; counts are no secret.</summary>
internal static class PairingFigures
{
    public static Contribution Of(GrainKey self, PairingState state)
    {
        if (state.Host is null)
        {
            return Contribution.None(self.City);
        }

        var amounts = new ContributionBuilder(new Dimensions(self.City, state.District));
        amounts.Count(Metric.Pairings, state.Stage == PairingStage.Active)
            .Count(Metric.PairingsWithoutMentor, state.Stage == PairingStage.WithoutMentor);
        if (state.EnrolledOn is { } enrolled)
        {
            amounts.Add(Period.Month(enrolled), Metric.PairingsBegun, 1);
        }

        if (state.EndedOn is { } ended)
        {
            amounts.Add(Period.Month(ended), Metric.PairingsEnded, 1);
        }

        foreach (var contact in state.Contacts)
        {
            var month = Period.Month(contact.On);
            amounts.Add(month, Metric.PairingContacts, 1)
                .Add(month, Metric.OfCategory(Metric.PairingContacts, contact.Duty), 1);
        }

        foreach (var term in state.Terms)
        {
            amounts.Add(Period.Standing, Metric.PairingsMissed, Rhythm.Missed(state, term));
            if (Rhythm.DueOn(state, term) is { } due)
            {
                amounts.Add(Period.Day(due), Metric.PairingDue, 1);
            }
        }

        return amounts.Build();
    }
}
