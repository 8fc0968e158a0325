using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Panel;

namespace Network.Grains.Project;

/// <summary>The rules of a project: 立项, 实施, 评估 and its award.</summary>
public sealed class ProjectLogic
    : TypedGrainLogic<ProjectState, ProjectCommand, ProjectEvent>
{
    public override GrainKind Kind => GrainKind.Project;

    public override int StateSchema => 1;

    public override GrainState Initial => ProjectState.Initial;

    protected override Decision Decide(
        ProjectState state, ProjectCommand command, Context context) =>
        (state.Title, command) switch
        {
            (null, ProjectCommand.Propose c) => Proposals.Propose(c, context),
            (null, _) => Decision.Refuse("unknown.project",
                "没有这个项目。请先申报。", "There is no such project. Propose it first."),
            (_, ProjectCommand.Propose c) => Again(state, c),
            (_, ProjectCommand.ProposeAgain c) => Proposals.ProposeAgain(state, c, context),
            (_, ProjectCommand.Admit c) => Proposals.Admit(state, c, context),
            (_, ProjectCommand.Refuse c) => Proposals.Refuse(state, c, context),
            (_, ProjectCommand.AddTeamMember c) => Team.Add(state, c, context),
            (_, ProjectCommand.RemoveTeamMember c) => Team.Remove(state, c),
            (_, ProjectCommand.NameLeader c) => Team.Lead(state, c),
            (_, ProjectCommand.Adjust c) => Progress.Adjust(state, c, context),
            (_, ProjectCommand.ReportProgress c) => Progress.Report(state, c, context),
            (_, ProjectCommand.Stop c) => Progress.Stop(state, c, context),
            (_, ProjectCommand.Finish c) => Progress.Finish(state, c, context),
            (_, ProjectCommand.Recommend c) => Awards.Recommend(state, c, context),
            (_, ProjectCommand.WithdrawRecommendation c) => Awards.Withdraw(state, c, context),
            (_, ProjectCommand.Award c) => Awards.Give(state, c, context),
            (_, ProjectCommand.MatchPrize c) => Awards.Match(state, c),
            (_, ProjectCommand.SharePrize c) => Awards.Share(state, c, context),
            (_, ProjectCommand.Transfer c) => c.District == state.District
                ? Decision.Nothing
                : Decision.Accept(new ProjectEvent.ProjectTransferred(state.District, c.District)),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override ProjectState Evolve(ProjectState state, ProjectEvent fact) =>
        ProjectEvolution.Of(state, fact);

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, ProjectState state, ProjectEvent fact) => fact switch
        {
            ProjectEvent.ProjectProposed e => [
                new(GrainKey.OfEnterprise(self.City, e.Host),
                    new EnterpriseCommand.AttachProject(self.Id))],
            ProjectEvent.ProjectRecommended { Panel: { } panel } => [
                new(GrainKey.OfPanel(self.City, panel), new PanelCommand.EnterProject(
                    self.Id, state.Title ?? "", state.Host, state.Track, state.Group))],
            _ => [],
        };

    protected override Contribution Contribute(GrainKey self, ProjectState state) =>
        ProjectFigures.Of(self, state);

    protected override Card? Describe(GrainKey self, ProjectState state) =>
        state.Title is null ? null : new Card(state.Title)
        {
            District = state.District,
            Host = state.Host,
            HostKind = state.Programme,
            Industry = state.Group,
            Ownership = state.Track,
            Stage = Words.Of(state.Stage),
            Activities = state.Percent,
            Members = state.Team.Length,
            Since = state.Since,
            Due = ReportingPeriods.DueOn(state),
        };

    protected override LocalText Tell(ProjectEvent fact) => ProjectSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, ProjectState state, ProjectCommand? command) =>
        state.Title is not null ? new(state.District, state.Host)
        : command is ProjectCommand.Propose propose ? new(propose.District, propose.Host)
        : default;

    private static Decision Again(ProjectState state, ProjectCommand.Propose c) =>
        c.Title.Trim() == state.Title && c.Host == state.Host
            ? Decision.Nothing
            : Decision.Refuse("project.exists",
                $"此编号已是项目“{state.Title}”。请为新项目换一个编号。",
                $"This id is already the project '{state.Title}'. Choose another id.");
}
