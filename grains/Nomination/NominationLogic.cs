using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Nomination;

/// <summary>The rules of a nomination: 提名, 推荐, 入选, 表彰.</summary>
public sealed class NominationLogic
    : TypedGrainLogic<NominationState, NominationCommand, NominationEvent>
{
    public override GrainKind Kind => GrainKind.Nomination;

    public override int StateSchema => 1;

    public override GrainState Initial => NominationState.Initial;

    protected override Decision Decide(
        NominationState state, NominationCommand command, Context context) =>
        (state.Nominee, command) switch
        {
            (_, NominationCommand.Receive c) => Selection.Receive(state, c, context),
            (_, NominationCommand.TakePlace c) => Selection.Take(state, c, context),
            (null, _) => Decision.Refuse("unknown.nomination",
                "没有这项提名。", "There is no such nomination."),
            (_, NominationCommand.Recommend c) => Selection.Recommend(state, c, context),
            (_, NominationCommand.Refuse c) => Selection.Refuse(state, c, context),
            (_, NominationCommand.Confer c) => Selection.Confer(state, c, context),
            (_, NominationCommand.Withdraw c) => Selection.Withdraw(state, c, context),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override NominationState Evolve(NominationState state, NominationEvent fact) =>
        Selection.Evolve(state, fact);

    /// <summary>A place that is not used goes back to the city.</summary>
    protected override ImmutableArray<Outgoing> React(
        GrainKey self, NominationState state, NominationEvent fact) => fact switch
        {
            NominationEvent.PlaceDeclined => [Return(self)],
            NominationEvent.NominationWithdrawn { FreesPlace: true } => [Return(self)],
            _ => [],
        };

    protected override Contribution Contribute(GrainKey self, NominationState state)
    {
        if (state.Nominee is not { } nominee)
        {
            return Contribution.None(self.City);
        }

        var year = Period.Year(nominee.Year);
        var amounts = new ContributionBuilder(new Dimensions(self.City, state.District));
        amounts.Add(year, Metric.HonourNominations, 1)
            .Add(year, Metric.OfCategory(Metric.HonourNominations, nominee.Programme), 1)
            .Add(year, Metric.HonourRecommendations, state.Recommended ? 1 : 0)
            .Add(year, Metric.HonourPlaces, state.HasPlace ? 1 : 0);
        if (state.HonouredOn is { } on)
        {
            var month = Period.Month(on);
            amounts.Add(month, Metric.Honours, 1)
                .Add(month, Metric.OfCategory(Metric.Honours, Words.Of(state.Level)), 1)
                .Add(month, Metric.OfCategory(Metric.Honours, nominee.Programme), 1);
        }

        return amounts.Build();
    }

    protected override Card? Describe(GrainKey self, NominationState state) =>
        state.Nominee is not { } nominee ? null : new Card(nominee.Title ?? state.UnitName)
        {
            District = state.District,
            Host = state.Host,
            HostKind = nominee.Programme,
            Ownership = nominee.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Industry = state.UnitName,
            Code = Words.Of(state.Level),
            Stage = Words.Of(state.Stage),
            Since = state.Since,
        };

    protected override LocalText Tell(NominationEvent fact) => NominationSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, NominationState state, NominationCommand? command) =>
        state.Nominee is not null ? new(state.District, state.Host)
        : command is NominationCommand.Receive c ? new(c.District, c.Host)
        : default;

    private static Outgoing Return(GrainKey self) => new(
        GrainKey.OfCity(self.City), new CityCommand.ReturnPlace(self.Id));
}
