using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Activities;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Nomination;
using Network.Grains.Panel;
using Network.Grains.Workstation;

namespace Network.Grains.City;

/// <summary>The rules of the city association 市科协.</summary>
public sealed class CityLogic : TypedGrainLogic<CityState, CityCommand, CityEvent>
{
    public override GrainKind Kind => GrainKind.City;

    public override int StateSchema => 4;

    public override GrainState Initial => CityState.Initial;

    protected override Decision Decide(
        CityState state, CityCommand command, Context context) =>
        (state.Policy, command) switch
        {
            (null, CityCommand.Found found) => Districts.Found(found, context),
            (null, _) => Decision.Refuse("unknown.city",
                "这个城市的科协网络尚未建立。",
                "The network of this city has not been founded."),
            (_, CityCommand.Found) => Decision.Nothing,
            (_, CityCommand.AddDistrict c) => Districts.Add(state, c),
            (_, CityCommand.RenameDistrict c) => Districts.Rename(state, c),
            (_, CityCommand.CloseDistrict c) => Districts.Close(state, c),
            (_, CityCommand.OverridePolicy c) => Overrides.Set(state, c, context),
            (_, CityCommand.WithdrawOverride c) => Overrides.Withdraw(state, c, context),
            (_, CityCommand.RegisterExpert c) => ExpertRegister.Register(state, c, context),
            (_, CityCommand.RetireExpert c) => ExpertRegister.Retire(state, c, context),
            (_, CityCommand.PlaceExpert c) => ExpertRegister.Place(state, c, context),
            (_, CityCommand.WithdrawExpert c) => ExpertRegister.Withdraw(state, c, context),
            (_, CityCommand.EnlistReviewer c) => Reviewers.Enlist(state, c, context),
            (_, CityCommand.ReleaseReviewer c) => Reviewers.Release(state, c, context),
            (_, CityCommand.DrawReviewers c) => Reviewers.Draw(state, c),
            (_, CityCommand.EnlistAdviser c) => ThinkTank.Enlist(state, c, context),
            (_, CityCommand.ReleaseAdviser c) => ThinkTank.Release(state, c, context),
            (_, CityCommand.SubmitAdvice c) => ThinkTank.Submit(state, c, context),
            (_, CityCommand.AdoptAdvice c) => ThinkTank.Adopt(state, c, context),
            (_, CityCommand.Announce c) => Announcements.Announce(state, c, context),
            (_, CityCommand.CloseYear c) => YearClosing.Close(state, c, context),
            (_, CityCommand.ReopenYear c) => YearClosing.Reopen(state, c),
            (_, CityCommand.WithdrawAnnouncement c) => Announcements.Withdraw(state, c),
            (_, CityCommand.AcceptNomination c) => HonourPlaces.Give(state, c, context),
            (_, CityCommand.ReturnPlace c) => HonourPlaces.Return(state, c),
            (_, CityCommand.RecordActivity c) => ActivityDecisions.Record(
                new(c.Category, c.Date, c.Sessions, c.Participants, c.Items, c.MoneyFen, c.Title,
                    c.Evidence),
                context, (id, entry) => new CityEvent.ActivityRecorded(id, entry)),
            (_, CityCommand.ReportActivities c) => ActivityDecisions.Report(
                state.Activities,
                new(c.Category, c.Year, c.Sessions, c.Participants, c.Items, c.MoneyFen),
                context, count => new CityEvent.ActivitiesReported(count)),
            (_, CityCommand.CorrectActivity c) => ActivityDecisions.Correct(
                state.Activities, c.Activity, c.Entry, c.Reason, context,
                () => new CityEvent.ActivityCorrected(c.Activity, c.Entry, c.Reason)),
            (_, CityCommand.CancelActivity c) => ActivityDecisions.Cancel(
                state.Activities, c.Activity, c.Reason,
                () => new CityEvent.ActivityCancelled(c.Activity, c.Reason)),
            (_, CityCommand.CheckItems or CityCommand.Inspect or CityCommand.CountResource) =>
                Standing.Decide(state, command, context),
            _ => RoundDecisions.Of(state, command, context)
                ?? Reporting.Decide(state, command, context)
                ?? throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override CityState Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.CityFounded e => state with
        {
            Policy = e.Policy,
            Name = e.Name,
            FoundedOn = e.On,
            Districts = e.Districts,
        },
        CityEvent.DistrictAdded e => state with { Districts = state.Districts.Add(e.District) },
        CityEvent.DistrictRenamed e => Districts.Change(
            state, e.District, d => d with { Name = e.Name }),
        CityEvent.DistrictClosed e => Districts.Change(
            state, e.District, d => d with { Open = false, Into = e.Into }),
        CityEvent.PolicyOverridden e => state with
        {
            Overrides = [
                .. state.Overrides.Where(o => o.Path != e.Path),
                new PolicyOverride(e.Path, e.Value)],
        },
        CityEvent.OverrideWithdrawn e => state with
        {
            Overrides = state.Overrides.RemoveAll(o => o.Path == e.Path),
        },
        CityEvent.ActivityRecorded e => state with
        {
            Activities = state.Activities.With(e.Activity, e.Entry),
        },
        CityEvent.ActivitiesReported e => state with
        {
            Activities = state.Activities.With(e.Count),
        },
        CityEvent.ActivityCorrected e => state with
        {
            Activities = state.Activities.With(e.Activity, e.Entry),
        },
        CityEvent.ActivityCancelled e => state with
        {
            Activities = state.Activities.Without(e.Activity),
        },
        _ => RoundEvolution.Evolve(state, fact)
            ?? Standing.Evolve(state, fact)
            ?? ExpertRegister.Evolve(state, fact)
            ?? HonourPlaces.Evolve(state, fact)
            ?? Reporting.Evolve(state, fact)
            ?? ThinkTank.Evolve(state, fact)
            ?? Announcements.Evolve(state, fact)
            ?? YearClosing.Evolve(state, fact)
            ?? state,
    };

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, CityState state, CityEvent fact) => fact switch
        {
            CityEvent.CityFounded e => [.. e.Districts.Select(d => Open(self, d))],
            CityEvent.DistrictAdded e => [Open(self, e.District)],
            CityEvent.DistrictRenamed e => [
                new(GrainKey.OfDistrict(self.City, e.District),
                    new DistrictCommand.Rename(e.Name))],
            CityEvent.DistrictClosed e => [
                new(GrainKey.OfDistrict(self.City, e.District),
                    new DistrictCommand.Close(e.Into))],
            CityEvent.ExpertPlaced e when state.Expert(e.Expert) is { } x => [
                new(GrainKey.OfWorkstation(self.City, e.Workstation),
                    new WorkstationCommand.AcceptExpert(
                        x.Id, x.Title, x.Institution, x.Academician, e.Since))],
            CityEvent.PlaceGiven e => [
                new(GrainKey.OfNomination(self.City, e.Place.Nomination),
                    new NominationCommand.TakePlace(e.Place.Programme, e.Place.Year))],
            CityEvent.ReviewersDrawn e => [
                new(GrainKey.OfPanel(self.City, e.Panel),
                    new PanelCommand.SeatExperts(e.Seats, e.Draw))],
            CityEvent.ExpertWithdrawn e => [
                new(GrainKey.OfWorkstation(self.City, e.Workstation),
                    new WorkstationCommand.ReleaseExpert(e.Expert))],
            _ => RoundReactions.Of(self, state, fact),
        };

    protected override Contribution Contribute(GrainKey self, CityState state)
    {
        var amounts = new ContributionBuilder(new Dimensions(self.City));
        state.Activities.AddTo(amounts);
        ThinkTank.AddTo(amounts, state);
        Announcements.AddTo(amounts, state);
        foreach (var budget in state.Budgets)
        {
            amounts
                .Add(Period.Year(budget.Year), Metric.Budgeted, budget.AmountFen)
                .Add(Period.Year(budget.Year),
                    Metric.OfCategory(Metric.Budgeted, budget.Line), budget.AmountFen);
        }

        state.Resources.AddTo(amounts);
        state.Standards.AddTo(amounts, _ => 0);
        return amounts.Build();
    }

    protected override Card? Describe(GrainKey self, CityState state) =>
        state.Policy is null ? null : new Card(state.Name.Zh)
        {
            Stage = "open",
            Code = state.Policy,
            Activities = state.Activities.Sessions,
            Since = state.FoundedOn,
        };

    protected override LocalText Tell(CityEvent fact) => CitySentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, CityState state, CityCommand? command) => Place.City;

    private static Outgoing Open(GrainKey self, CityDistrict district) => new(
        GrainKey.OfDistrict(self.City, district.Id),
        new DistrictCommand.Open(district.Name, district.Kind));
}
