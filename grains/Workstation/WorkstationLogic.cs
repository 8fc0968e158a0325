using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Workstation;

/// <summary>The rules of an expert workstation 院士专家工作站.</summary>
public sealed class WorkstationLogic
    : TypedGrainLogic<WorkstationState, WorkstationCommand, WorkstationEvent>
{
    public override GrainKind Kind => GrainKind.Workstation;

    public override int StateSchema => 1;

    public override GrainState Initial => WorkstationState.Initial;

    protected override Decision Decide(
        WorkstationState state, WorkstationCommand command, Context context) =>
        (state.Name, state.ClosedOn, command) switch
        {
            (null, _, WorkstationCommand.Open open) => Opening.Open(open, context),
            (_, _, WorkstationCommand.AcceptExpert c) => Experts.Accept(state, c),
            (_, _, WorkstationCommand.ReleaseExpert c) => Experts.Release(state, c),
            (null, _, _) => Decision.Refuse("unknown.workstation",
                "没有这个工作站。请先登记建站。",
                "There is no such workstation. Enter it first."),
            (_, _, WorkstationCommand.Open open) => Opening.Again(state, open),
            (_, not null, _) => Decision.Refuse("workstation.closed",
                "该工作站已撤站，不能再办理业务。",
                "This workstation is closed; nothing can be entered here any more."),
            (_, _, WorkstationCommand.SignAgreement c) => Agreements.Sign(state, c, context),
            (_, _, WorkstationCommand.RenewAgreement c) => Agreements.Renew(state, c, context),
            (_, _, WorkstationCommand.RecordVisit c) => Work.Visit(state, c, context),
            (_, _, WorkstationCommand.RecordProblem c) => Work.Problem(state, c, context),
            (_, _, WorkstationCommand.RecordOutcome c) => Work.Outcome(state, c, context),
            (_, _, WorkstationCommand.RecordTraining c) => Work.Training(state, c, context),
            (_, _, WorkstationCommand.ReviewYear c) => Reviews.Review(state, c, context),
            (_, _, WorkstationCommand.Transfer c) => c.District == state.District
                ? Decision.Nothing
                : Decision.Accept(
                    new WorkstationEvent.WorkstationTransferred(state.District, c.District)),
            (_, _, WorkstationCommand.Close c) => Opening.Close(state, c, context),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override WorkstationState Evolve(WorkstationState state, WorkstationEvent fact) =>
        fact switch
        {
            WorkstationEvent.WorkstationOpened e => state with
            {
                Name = e.Name,
                Host = e.Host,
                District = e.District,
                Kind = e.Kind,
                Level = e.Level,
                Field = e.Field,
                OpenedOn = e.On,
            },
            WorkstationEvent.AgreementSigned e => state with
            {
                Agreement = new Agreement(e.From, e.Until, 0),
            },
            WorkstationEvent.AgreementRenewed e => Agreements.Renewed(state, e),
            WorkstationEvent.ExpertAccepted e => Experts.Accepted(state, e),
            WorkstationEvent.ExpertReleased e => state with
            {
                Experts = state.Experts.RemoveAll(x => x.Person == e.Person),
            },
            WorkstationEvent.VisitRecorded e => Work.Add(
                state, e.Date, w => w with { Visits = w.Visits + 1 }),
            WorkstationEvent.ProblemRecorded e => Work.Add(state, e.Date, w => w with
            {
                Problems = w.Problems + e.TakenUp,
                Solved = w.Solved + e.Solved,
            }),
            WorkstationEvent.OutcomeRecorded e => Work.Add(state, e.Date, w => w with
            {
                Patents = w.Patents + e.Patents,
                Papers = w.Papers + e.Papers,
                Products = w.Products + e.Products,
                RevenueFen = w.RevenueFen + e.RevenueFen,
            }),
            WorkstationEvent.TrainingRecorded e => Work.Add(
                state, e.Date, w => w with { Trained = w.Trained + e.Trained }),
            WorkstationEvent.YearReviewed e => state with
            {
                Reviews = [
                    .. state.Reviews.Where(r => r.Year != e.Year),
                    new StationReview(e.Year, e.Passed, e.On)],
            },
            WorkstationEvent.WorkstationTransferred e => state with { District = e.To },
            WorkstationEvent.WorkstationClosed e => state with { ClosedOn = e.On },
            _ => state,
        };

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, WorkstationState state, WorkstationEvent fact) => fact switch
        {
            WorkstationEvent.WorkstationOpened e => [
                new(GrainKey.OfEnterprise(self.City, e.Host),
                    new EnterpriseCommand.AttachWorkstation(self.Id))],
            WorkstationEvent.WorkstationClosed => [
                new(GrainKey.OfEnterprise(self.City, state.Host),
                    new EnterpriseCommand.DetachWorkstation(self.Id)),
                .. state.Experts.Select(x => new Outgoing(GrainKey.OfCity(self.City),
                    new City.CityCommand.WithdrawExpert(x.Person, self.Id)))],
            WorkstationEvent.ExpertDeclined e => [
                new(GrainKey.OfCity(self.City),
                    new City.CityCommand.WithdrawExpert(e.Person, self.Id))],
            _ => [],
        };

    protected override Contribution Contribute(GrainKey self, WorkstationState state)
    {
        var amounts = new ContributionBuilder(new Dimensions(self.City, state.District));
        if (state.Name is null)
        {
            return Contribution.None(self.City);
        }

        if (state.ClosedOn is null)
        {
            amounts.Count(Metric.Workstations, true);
            amounts.Count(Metric.WorkstationsOfKind(Words.Of(state.Kind)), true);
            amounts.Add(Period.Standing, Metric.Experts, state.Experts.Length);
            if (state.Agreement is { } agreement)
            {
                amounts.Add(Period.Day(agreement.Until), Metric.AgreementEnds, 1);
            }
        }

        Work.AddTo(amounts, state);
        return amounts.Build();
    }

    protected override Card? Describe(GrainKey self, WorkstationState state) =>
        state.Name is null ? null : new Card(state.Name)
        {
            District = state.District,
            Host = state.Host,
            HostKind = Words.Of(state.Kind),
            Stage = state.ClosedOn is not null ? "closed"
                : state.Agreement is null ? "preparing"
                : "operating",
            Activities = (int)Math.Min(int.MaxValue, state.Work.Sum(w => w.Visits)),
            Members = state.Experts.Length,
            Since = state.ClosedOn ?? state.Agreement?.From ?? state.OpenedOn,
            Due = state.ClosedOn is null ? state.Agreement?.Until : null,
        };

    protected override LocalText Tell(WorkstationEvent fact) => WorkstationSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, WorkstationState state, WorkstationCommand? command) =>
        state.Name is not null ? new(state.District, state.Host)
        : command is WorkstationCommand.Open open ? new(open.District, open.Host)
        : default;
}
