using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Nomination;
using Network.Grains.Policies;
using Network.Grains.Resources;
using Network.Grains.Service;
using Network.Grains.Standards;

namespace Network.Grains.District;

/// <summary>The rules of a district or town association 区镇科协.</summary>
public sealed class DistrictLogic
    : TypedGrainLogic<DistrictState, DistrictCommand, DistrictEvent>
{
    /// <summary>Most staff of one district association, persons.</summary>
    private const int StaffMax = 10_000;

    public override GrainKind Kind => GrainKind.District;

    public override int StateSchema => 3;

    public override GrainState Initial => DistrictState.Initial;

    protected override Decision Decide(
        DistrictState state, DistrictCommand command, Context context) =>
        (state.Name, state.ClosedOn, command) switch
        {
            (null, _, DistrictCommand.Open open) => Decision.Accept(
                new DistrictEvent.DistrictOpened(open.Name, open.Kind)),
            (null, _, _) => Decision.Refuse("unknown.district",
                "没有这个区镇。请由市科协先在区镇名录中增加。",
                "There is no such district. The city has to add it to its list first."),
            (_, _, DistrictCommand.Open) => Decision.Nothing,
            (_, not null, _) => Decision.Refuse("district.closed",
                "该区镇已撤并，不能再办理业务。",
                "This district is closed; nothing can be entered here any more."),
            (_, _, DistrictCommand.Rename rename) => rename.Name == state.Name
                ? Decision.Nothing
                : Decision.Accept(new DistrictEvent.DistrictRenamed(rename.Name)),
            (_, _, DistrictCommand.Close close) => Decision.Accept(
                new DistrictEvent.DistrictClosed(close.Into, context.Today)),
            (_, _, DistrictCommand.SetStaff staff) => SetStaff(state, staff),
            (_, _, DistrictCommand.AskService c) => Asking.Ask(
                c.Service, c.Subject, c.Details, c.Worker, c.Request, true, context,
                (request, ask) => new DistrictEvent.ServiceAsked(request, ask)),
            (_, _, DistrictCommand.NominateForHonour c) => Nominating.Nominate(
                c.Programme, c.Year, c.Merits, null, c.Person, c.Title, c.Nomination, context,
                (nomination, nominee) => new DistrictEvent.NominatedForHonour(nomination, nominee)),
            (_, _, DistrictCommand.RecordActivity c) => ActivityDecisions.Record(
                new(c.Category, c.Date, c.Sessions, c.Participants, c.Items, c.MoneyFen, c.Title,
                    c.Evidence),
                context, (id, entry) => new DistrictEvent.ActivityRecorded(id, entry)),
            (_, _, DistrictCommand.ReportActivities c) => ActivityDecisions.Report(
                state.Activities,
                new(c.Category, c.Year, c.Sessions, c.Participants, c.Items, c.MoneyFen),
                context, count => new DistrictEvent.ActivitiesReported(count)),
            (_, _, DistrictCommand.CorrectActivity c) => ActivityDecisions.Correct(
                state.Activities, c.Activity, c.Entry, c.Reason, context,
                () => new DistrictEvent.ActivityCorrected(c.Activity, c.Entry, c.Reason)),
            (_, _, DistrictCommand.CancelActivity c) => ActivityDecisions.Cancel(
                state.Activities, c.Activity, c.Reason,
                () => new DistrictEvent.ActivityCancelled(c.Activity, c.Reason)),
            (_, _, DistrictCommand.CheckItems c) => StandardDecisions.Check(
                state.Standards, c.Standard, c.Items, c.On, context, IsFor,
                (items, checks) => new DistrictEvent.ItemsChecked(c.Standard, items, checks)),
            (_, _, DistrictCommand.Inspect c) => StandardDecisions.Inspect(
                state.Standards, c.Standard, (c.Year, c.Passed, c.On, c.Remark), context, IsFor,
                _ => 0, found => new DistrictEvent.StandardInspected(c.Standard, found)),
            (_, _, DistrictCommand.CountResource c) => ResourceDecisions.Count(
                state.Resources, new(c.Resource, c.Count, c.On), context,
                count => new DistrictEvent.ResourceCounted(count)),
            _ => Federations.Decide(state, command, context)
                ?? Reporting.Decide(state, command, context)
                ?? throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override DistrictState Evolve(DistrictState state, DistrictEvent fact) =>
        fact switch
        {
            DistrictEvent.DistrictOpened e => state with { Name = e.Name, Kind = e.Kind },
            DistrictEvent.DistrictRenamed e => state with { Name = e.Name },
            DistrictEvent.DistrictClosed e => state with
            {
                ClosedOn = e.On,
                MergedInto = e.Into,
            },
            DistrictEvent.StaffSet e => state with
            {
                FullTimeStaff = e.FullTime,
                PartTimeStaff = e.PartTime,
            },
            DistrictEvent.ActivityRecorded e => state with
            {
                Activities = state.Activities.With(e.Activity, e.Entry),
            },
            DistrictEvent.ActivitiesReported e => state with
            {
                Activities = state.Activities.With(e.Count),
            },
            DistrictEvent.ActivityCorrected e => state with
            {
                Activities = state.Activities.With(e.Activity, e.Entry),
            },
            DistrictEvent.ActivityCancelled e => state with
            {
                Activities = state.Activities.Without(e.Activity),
            },
            DistrictEvent.ItemsChecked e => state with
            {
                Standards = state.Standards.With(e.Standard, e.Items, e.Checks),
            },
            DistrictEvent.StandardInspected e => state with
            {
                Standards = state.Standards.With(e.Standard, e.Inspection),
            },
            DistrictEvent.ResourceCounted e => state with
            {
                Resources = state.Resources.With(e.Count),
            },
            _ => Federations.Evolve(state, fact) ?? Reporting.Evolve(state, fact) ?? state,
        };

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, DistrictState state, DistrictEvent fact) => fact switch
        {
            DistrictEvent.NominatedForHonour e when state.Name is { } name => [
                new(GrainKey.OfNomination(self.City, e.Nomination),
                    new NominationCommand.Receive(null, name.Zh, self.Id, e.Nominee))],
            DistrictEvent.ServiceAsked e when state.Name is { } name => [
                new(GrainKey.OfService(self.City, e.Request),
                    new ServiceCommand.Receive(null, name.Zh, self.Id, e.Ask))],
            _ => Federations.React(self, state, fact),
        };

    protected override Contribution Contribute(GrainKey self, DistrictState state)
    {
        var amounts = new ContributionBuilder(new Dimensions(self.City, self.Id));
        amounts.Add(Period.Standing, Metric.DistrictStaff,
            state.FullTimeStaff + state.PartTimeStaff);
        state.Activities.AddTo(amounts);
        state.Resources.AddTo(amounts);
        state.Standards.AddTo(amounts, _ => 0);
        var federations = state.Federations.Where(f => f.EndedOn is null).ToImmutableArray();
        amounts.Add(Period.Standing, Metric.Federations, federations.Length);
        amounts.Add(Period.Standing, Metric.FederationMembers,
            federations.Sum(f => f.Members.Length));
        return amounts.Build();
    }

    protected override Card? Describe(GrainKey self, DistrictState state) =>
        state.Name is null ? null : new Card(state.Name.Zh)
        {
            District = self.Id,
            Stage = state.ClosedOn is null ? "open" : "closed",
            Activities = state.Activities.Sessions,
            Since = state.ClosedOn,
        };

    protected override LocalText Tell(DistrictEvent fact) => DistrictSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, DistrictState state, DistrictCommand? command) => new(self.Id);

    private static bool IsFor(Standard standard) => standard.Per == "district";

    private static Decision SetStaff(DistrictState state, DistrictCommand.SetStaff staff)
    {
        var wrong = Checks.Count(staff.FullTime, "fullTime", StaffMax)
            ?? Checks.Count(staff.PartTime, "partTime", StaffMax);
        return wrong is not null ? new Decision.Refused(wrong)
            : (staff.FullTime, staff.PartTime) == (state.FullTimeStaff, state.PartTimeStaff)
                ? Decision.Nothing
                : Decision.Accept(new DistrictEvent.StaffSet(staff.FullTime, staff.PartTime));
    }
}
