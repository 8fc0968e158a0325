using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>What a home's facts ask of the city.</summary>
internal static class HomeReactions
{
    public static ImmutableArray<Outgoing> Of(
        GrainKey self, EnterpriseState state, EnterpriseEvent fact) => fact switch
        {
            EnterpriseEvent.HomeRecognised { Plaque: null } e => [
                ToCity(self, new CityCommand.IssuePlaque(self.Id, e.Year))],
            EnterpriseEvent.NominatedForDemonstration e => [
                ToCity(self, new CityCommand.EnterCandidate(
                    e.Year, self.Id, state.Profile?.Name ?? self.Id, state.District,
                    e.Opinion))],
            EnterpriseEvent.NominationWithdrawn e => [
                ToCity(self, new CityCommand.DropCandidate(e.Year, self.Id, e.Reason))],
            EnterpriseEvent.HomeWithdrawn e => Leave(self, state, e.Reason),
            EnterpriseEvent.AssociationDissolved e => Leave(self, state, e.Reason),
            EnterpriseEvent.AssociationMerged e => Leave(self, state, e.Reason),
            _ => [],
        };

    /// <summary>Without title or association it leaves the rounds that are still open; the city
    /// knows which those are.</summary>
    private static ImmutableArray<Outgoing> Leave(
        GrainKey self, EnterpriseState state, string reason) => [
            .. (state.Home?.Nominations ?? [])
                .Where(n => n.Outcome == NominationOutcome.Pending)
                .Select(n => ToCity(
                    self, new CityCommand.DropCandidate(n.Year, self.Id, reason)))];

    private static Outgoing ToCity(GrainKey self, CityCommand command) =>
        new(GrainKey.OfCity(self.City), command);
}
