using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>What the city's facts about homes tell the hosts.</summary>
internal static class RoundReactions
{
    public static ImmutableArray<Outgoing> Of(
        GrainKey self, CityState state, CityEvent fact) => fact switch
        {
            CityEvent.PlaqueIssued e => [
                To(self, e.Host, new EnterpriseCommand.ReceivePlaque(e.Plaque))],
            CityEvent.CandidateDeclined e => [
                To(self, e.Host, new EnterpriseCommand.EndNomination(
                    e.Year, NominationOutcome.TooLate))],
            CityEvent.CandidateDropped e => [
                To(self, e.Host, new EnterpriseCommand.EndNomination(
                    e.Year, NominationOutcome.Withdrawn))],
            CityEvent.RoundClosed e => [
                .. (state.Round(e.Year)?.Candidates ?? []).Select(c =>
                    To(self, c.Host, Result(e, c)))],
            _ => [],
        };

    private static EnterpriseCommand Result(CityEvent.RoundClosed closed, Candidate candidate) =>
        candidate.GrantFen is { } fen
            ? new EnterpriseCommand.ReceiveAward(closed.Year, fen, closed.On)
            : new EnterpriseCommand.EndNomination(
                closed.Year, NominationOutcome.NotSelected);

    private static Outgoing To(GrainKey self, string host, EnterpriseCommand command) =>
        new(GrainKey.OfEnterprise(self.City, host), command);
}
