using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Project;

namespace Network.Grains.Panel;

/// <summary>The rules of a review panel 评审会 for the awards of a year.</summary>
public sealed class PanelLogic : TypedGrainLogic<PanelState, PanelCommand, PanelEvent>
{
    public override GrainKind Kind => GrainKind.Panel;

    public override int StateSchema => 1;

    public override GrainState Initial => PanelState.Initial;

    protected override Decision Decide(PanelState state, PanelCommand command, Context context) =>
        (state.Name, state.PublishedOn, command) switch
        {
            (null, _, PanelCommand.Open c) => Rounds.Open(c, context),
            (null, _, _) => Decision.Refuse("unknown.panel",
                "没有这个评审会。", "There is no such panel."),
            (_, _, PanelCommand.Open c) => Rounds.Again(state, c),
            (_, not null, _) => Decision.Refuse("panel.published",
                "评奖结果已公布，不能再更改。", "The awards are published; nothing can change."),
            (_, _, PanelCommand.EnterProject c) => Rounds.Enter(state, c, context),
            (_, _, PanelCommand.WithdrawProject c) => Rounds.Withdraw(state, c),
            (_, _, PanelCommand.DrawExperts c) => Seating.Draw(state, c),
            (_, _, PanelCommand.SeatExperts c) => Seating.Seat(state, c),
            (_, _, PanelCommand.SeatCommittee c) => Seating.SeatCommittee(state, c),
            (_, _, PanelCommand.ScoreFirst c) => Scoring.First(state, c),
            (_, _, PanelCommand.ScoreFinal c) => Scoring.Final(state, c),
            (_, _, PanelCommand.DecideAwards c) => Prizes.Decide(state, c, context),
            (_, _, PanelCommand.Publish c) => Prizes.Publish(state, c, context),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override PanelState Evolve(PanelState state, PanelEvent fact) =>
        PanelEvolution.Of(state, fact);

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, PanelState state, PanelEvent fact) => fact switch
        {
            PanelEvent.DrawOrdered e => [
                new(GrainKey.OfCity(self.City), new CityCommand.DrawReviewers(
                    self.Id, e.Count, e.Seed, e.ExcludedHosts, e.Group))],
            PanelEvent.AwardsPublished => [
                .. state.Awards.Where(a => Prizes.PlanOf(state, a) is not null).Select(a =>
                    new Outgoing(GrainKey.OfProject(self.City, a.Project),
                        new ProjectCommand.Award(
                            state.Year, a.Tier, Prizes.PlanOf(state, a)!.PrizeFen)))],
            _ => [],
        };

    protected override Contribution Contribute(GrainKey self, PanelState state) =>
        Contribution.None(self.City);

    protected override Card? Describe(GrainKey self, PanelState state) =>
        state.Name is null ? null : new Card(state.Name)
        {
            Stage = state.PublishedOn is null ? "open" : "published",
            Members = state.Seats.Length,
            Activities = state.Entries.Length,
            Since = state.PublishedOn ?? state.OpenedOn,
        };

    protected override LocalText Tell(PanelEvent fact) => PanelSentences.Of(fact);

    protected override Place PlaceOf(GrainKey self, PanelState state, PanelCommand? command) =>
        command switch
        {
            PanelCommand.ScoreFirst c => new(null, Expert: c.Expert),
            PanelCommand.ScoreFinal c => new(null, Expert: c.Expert),
            _ => Place.City,
        };
}
