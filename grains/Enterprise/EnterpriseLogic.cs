using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Activities;
using Network.Grains.Assessment;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Nomination;
using Network.Grains.Pairing;
using Network.Grains.Project;
using Network.Grains.Service;
using Network.Grains.Workstation;

namespace Network.Grains.Enterprise;

/// <summary>The rules of a host and its grassroots association 企业科协.</summary>
public sealed class EnterpriseLogic
    : TypedGrainLogic<EnterpriseState, EnterpriseCommand, EnterpriseEvent>
{
    public override GrainKind Kind => GrainKind.Enterprise;

    public override int StateSchema => 4;

    public override GrainState Initial => EnterpriseState.Initial;

    protected override Decision Decide(
        EnterpriseState state, EnterpriseCommand command, Context context) =>
        (state.Profile, command) switch
        {
            (null, EnterpriseCommand.Register c) => Registry.Register(c, context),
            (_, EnterpriseCommand.Absorb c) => LifeCycle.Absorb(state, c, context),
            (_, EnterpriseCommand.AttachWorkstation c) => Organisation.Attach(state, c),
            (_, EnterpriseCommand.DetachWorkstation c) => Organisation.Detach(state, c),
            (_, EnterpriseCommand.AttachProject c) => Organisation.Attach(state, c),
            (null, _) => Decision.Refuse("unknown.enterprise",
                "没有这个单位。请先登记。", "There is no such host. Register it first."),
            (_, EnterpriseCommand.Register c) => Registry.RegisterAgain(state, c),
            (_, EnterpriseCommand.UpdateHost c) => Registry.Update(state, c, context),
            (_, EnterpriseCommand.SetContact c) => Registry.SetContact(c, context),
            (_, EnterpriseCommand.AssessEligibility) => Registry.Assess(state, context),
            (_, EnterpriseCommand.Transfer c) => Registry.Transfer(state, c, context),
            (_, EnterpriseCommand.ServeElsewhere c) => Founding.ServeElsewhere(state, c, context),
            (_, EnterpriseCommand.BeginPreparing c) => Founding.Begin(state, c, context),
            (_, EnterpriseCommand.CompleteStep c) => Founding.CompleteStep(state, c, context),
            (_, EnterpriseCommand.Establish c) => Founding.Establish(state, c, context),
            (_, EnterpriseCommand.File c) => Filings.File(state, c, context),
            (_, EnterpriseCommand.UpdateFiling c) => Filings.Update(state, c, context),
            (_, EnterpriseCommand.DeclareDormant c) => LifeCycle.Rest(state, c, context),
            (_, EnterpriseCommand.Revive c) => LifeCycle.Revive(state, c, context),
            (_, EnterpriseCommand.Dissolve c) => LifeCycle.Dissolve(state, c, context),
            (_, EnterpriseCommand.MergeInto c) => LifeCycle.Merge(state, c, context),
            (_, EnterpriseCommand.ReturnMembers c) => LifeCycle.Return(state, c),
            (_, EnterpriseCommand.ElectLeaders c) => Elections.Elect(state, c, context),
            (_, EnterpriseCommand.SetStaff c) => Organisation.SetStaff(state, c),
            (_, EnterpriseCommand.OpenBranch c) => Organisation.Open(state, c, context),
            (_, EnterpriseCommand.CloseBranch c) => Organisation.Close(state, c, context),
            (_, EnterpriseCommand.AdmitMembers c) => MemberRoll.Admit(state, c, context),
            (_, EnterpriseCommand.UpdateMember c) => MemberRoll.Update(state, c, context),
            (_, EnterpriseCommand.RemoveMember c) => MemberRoll.Remove(state, c, context),
            (_, EnterpriseCommand.RecordActivity c) => Doings.Record(state, c, context),
            (_, EnterpriseCommand.ReportActivities c) => Doings.Report(state, c, context),
            (_, EnterpriseCommand.CorrectActivity c) => Doings.Correct(state, c, context),
            (_, EnterpriseCommand.CancelActivity c) => ActivityDecisions.Cancel(
                state.Activities, c.Activity, c.Reason,
                () => new EnterpriseEvent.ActivityCancelled(c.Activity, c.Reason)),
            (_, EnterpriseCommand.SelfAssess c) => SelfScores.Assess(state, c, context),
            (_, EnterpriseCommand.AskService c) => Asking.Ask(
                c.Service, c.Subject, c.Details, c.Worker, c.Request, state.HasAssociation, context,
                (request, ask) => new EnterpriseEvent.ServiceAsked(request, ask)),
            (_, EnterpriseCommand.NominateForHonour c) =>
                HonourNominations.Nominate(state, c, context),
            (_, EnterpriseCommand.CheckItems c) => Standing.Check(state, c, context),
            (_, EnterpriseCommand.Inspect c) => Standing.Inspect(state, c, context),
            (_, EnterpriseCommand.CountResource c) => Standing.Count(state, c, context),
            (_, EnterpriseCommand.EnterFederation c) => Standing.Enter(state, c),
            (_, EnterpriseCommand.LeaveFederation c) => Standing.Leave(state, c),
            (_, EnterpriseCommand.NameMentor c) => Mentors.Name(state, c, context),
            (_, EnterpriseCommand.FreeMentor c) => Mentors.Free(state, c),
            (_, EnterpriseCommand.SubmitSummary c) => Summaries.Submit(state, c, context),
            _ => HomeDecisions.Of(state, command, context)
                ?? Reporting.Decide(state, command, context)
                ?? throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override EnterpriseState Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        Registry.Evolve(state, fact)
        ?? LifeCycle.Evolve(state, fact)
        ?? MemberRoll.Evolve(state, fact)
        ?? Organisation.Evolve(state, fact)
        ?? Doings.Evolve(state, fact)
        ?? Mentors.Evolve(state, fact)
        ?? HomeEvolution.Evolve(state, fact)
        ?? GrantEvolution.Evolve(state, fact)
        ?? Standing.Evolve(state, fact)
        ?? Reporting.Evolve(state, fact)
        ?? state;

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, EnterpriseState state, EnterpriseEvent fact) => [
            .. Lasting(self, state, fact), .. HomeReactions.Of(self, state, fact)];

    protected override Contribution Contribute(GrainKey self, EnterpriseState state) =>
        EnterpriseFigures.Of(self, state);

    protected override Card? Describe(GrainKey self, EnterpriseState state) =>
        state.Profile is not { } profile ? null : new Card(profile.Name)
        {
            District = state.District,
            Stage = Words.Of(state.Stage),
            HostKind = Words.Of(profile.Kind),
            Ownership = Words.Of(profile.Ownership),
            Industry = profile.Industry,
            Code = profile.CreditCode,
            Eligible = state.Eligible,
            TechnicalStaff = profile.TechnicalStaff,
            Members = state.Members.Length,
            Activities = state.Activities.Sessions,
            Since = state.Since,
            Due = state.HasAssociation ? state.Leadership?.Until : null,
            Threshold = state.Threshold,
            Home = HomeMark.Of(state),
        };

    protected override LocalText Tell(EnterpriseEvent fact) => EnterpriseSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, EnterpriseState state, EnterpriseCommand? command) =>
        state.Profile is not null ? new(state.District, self.Id)
        : command is EnterpriseCommand.Register register ? new(register.District, self.Id)
        : new(null, self.Id);

    private static ImmutableArray<Outgoing> Lasting(
        GrainKey self, EnterpriseState state, EnterpriseEvent fact) => fact switch
        {
            EnterpriseEvent.HostRegistered or EnterpriseEvent.HostTransferred => [
                .. state.Workstations.Select(w => Bring(self, w, state.District)),
                .. state.Projects.Select(p => BringProject(self, p, state.District)),
                .. state.Mentorings.Select(h => new Outgoing(
                    GrainKey.OfPairing(self.City, h.Pairing),
                    new PairingCommand.Transfer(state.District)))],
            EnterpriseEvent.ProjectAttached e when state.Profile is not null => [
                BringProject(self, e.Project, state.District)],
            EnterpriseEvent.WorkstationAttached e when state.Profile is not null => [
                Bring(self, e.Workstation, state.District)],
            EnterpriseEvent.SelfAssessed e when state.Profile is { } profile => [
                new(GrainKey.OfAssessment(self.City, self.Id, e.Year),
                    new AssessmentCommand.Receive(self.Id, profile.Name, state.District, e.Year,
                        e.Sheet, e.Proposed))],
            EnterpriseEvent.ServiceAsked e when state.Profile is { } profile => [
                new(GrainKey.OfService(self.City, e.Request), new ServiceCommand.Receive(
                    self.Id, profile.Name, state.District, e.Ask))],
            EnterpriseEvent.NominatedForHonour e when state.Profile is { } profile => [
                new(GrainKey.OfNomination(self.City, e.Nomination),
                    new NominationCommand.Receive(
                        self.Id, profile.Name, state.District, e.Nominee))],
            EnterpriseEvent.MentorNamed e when state.Profile is { } profile => [
                new(GrainKey.OfPairing(self.City, e.Pairing), new PairingCommand.OfferMentor(
                    self.Id, profile.Name, state.District, e.Member))],
            EnterpriseEvent.MemberRemoved e => [
                .. state.Mentorings.Where(h => h.Member == e.Member).Select(h => new Outgoing(
                    GrainKey.OfPairing(self.City, h.Pairing),
                    new PairingCommand.LoseMentor(e.Member)))],
            EnterpriseEvent.AssociationMerged e => [
                new(GrainKey.OfEnterprise(self.City, e.Target),
                    new EnterpriseCommand.Absorb(self.Id, e.Members))],
            EnterpriseEvent.FederationDeclined e => [
                new(GrainKey.OfDistrict(self.City, e.District),
                    new DistrictCommand.DropMember(e.Federation, self.Id))],
            EnterpriseEvent.AbsorptionDeclined e => [
                new(GrainKey.OfEnterprise(self.City, e.From),
                    new EnterpriseCommand.ReturnMembers(self.Id, e.Members))],
            _ => [],
        };

    private static Outgoing BringProject(GrainKey self, string project, string district) => new(
        GrainKey.OfProject(self.City, project), new ProjectCommand.Transfer(district));

    /// <summary>A workstation counts in the district of its host.</summary>
    private static Outgoing Bring(GrainKey self, string workstation, string district) => new(
        GrainKey.OfWorkstation(self.City, workstation),
        new WorkstationCommand.Transfer(district));
}
