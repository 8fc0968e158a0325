using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Pairing;

/// <summary>The rules of a pairing 结对帮扶: a mentor, a child, and what is done every month.
/// </summary>
public sealed class PairingLogic
    : TypedGrainLogic<PairingState, PairingCommand, PairingEvent>
{
    public override GrainKind Kind => GrainKind.Pairing;

    public override int StateSchema => 1;

    public override GrainState Initial => PairingState.Initial;

    protected override Decision Decide(
        PairingState state, PairingCommand command, Context context) =>
        (state.Host, command) switch
        {
            (_, PairingCommand.OfferMentor c) => Files.Offer(state, c, context),
            (null, _) => Decision.Refuse("unknown.pairing",
                "没有这项结对。请先由单位确定帮扶人。",
                "There is no such pairing. The association names a mentor first."),
            (_, PairingCommand.Enrol c) => Files.Enrol(state, c, context),
            (_, PairingCommand.UpdateFile c) => Files.Update(state, c, context),
            (_, PairingCommand.RecordContact c) => Contacts.Record(state, c, context),
            (_, PairingCommand.CancelContact c) => Contacts.Cancel(state, c),
            (_, PairingCommand.LoseMentor c) => Files.Lose(state, c, context),
            (_, PairingCommand.End c) => Files.End(state, c, context),
            (_, PairingCommand.Transfer c) => c.District == state.District
                ? Decision.Nothing
                : Decision.Accept(
                    new PairingEvent.PairingTransferred(state.District, c.District)),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override PairingState Evolve(PairingState state, PairingEvent fact) =>
        PairingEvolution.Of(state, fact);

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, PairingState state, PairingEvent fact) => fact switch
        {
            PairingEvent.MentorDeclined e => [Free(self, e.Host, e.Member)],
            PairingEvent.PairingEnded { Member: { } member } e => [Free(self, e.Host, member)],
            _ => [],
        };

    protected override Contribution Contribute(GrainKey self, PairingState state) =>
        PairingFigures.Of(self, state);

    /// <summary>Names nobody: the line says whose association helps, and how far it is.
    /// </summary>
    protected override Card? Describe(GrainKey self, PairingState state) =>
        state.Host is null ? null : new Card(state.HostName)
        {
            District = state.District,
            Host = state.Host,
            Stage = Words.Of(state.Stage),
            Activities = state.Contacts.Length,
            Members = state.Terms.Sum(t => Rhythm.Missed(state, t)),
            Since = state.EnrolledOn ?? state.Since,
            Due = state.Terms.Select(t => Rhythm.DueOn(state, t)).Min(),
        };

    protected override LocalText Tell(PairingEvent fact) => PairingSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, PairingState state, PairingCommand? command) =>
        state.Host is not null ? new(state.District, state.Host) : default;

    private static Outgoing Free(GrainKey self, string host, string member) => new(
        GrainKey.OfEnterprise(self.City, host),
        new EnterpriseCommand.FreeMentor(self.Id, member));
}
