using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>Who works on a project.</summary>
internal static class Team
{
    /// <summary>Persons of one team.</summary>
    public const int MembersMax = 50;

    /// <summary>A team to begin with: its size, its names, and one leader.</summary>
    public static Rejection? Check(ImmutableArray<TeamEntry> team, string field) =>
        team.IsDefault || team.Length is 0 or > MembersMax
            ? Size(field)
            : team.Select((m, i) => Checks.Person(m.Person, $"{field}[{i}].person"))
                .FirstOrDefault(w => w is not null)
                ?? (team.Count(m => m.Leader) == 1
                    ? null
                    : new Rejection("project.one-leader", new(
                        "请指定一名项目负责人。", "Name exactly one leader."), field));

    public static Decision Add(
        ProjectState state, ProjectCommand.AddTeamMember c, Context context)
    {
        var id = context.NewId();
        return (Checks.Person(c.Person, "person")
            ?? (state.Team.Length >= MembersMax ? Size("person") : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(
                [new Person(id, c.Person)], new ProjectEvent.TeamMemberAdded(id));
    }

    public static Decision Remove(ProjectState state, ProjectCommand.RemoveTeamMember c) =>
        (Unknown(state, c.TeamMember)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)
            ?? (state.Team.First(m => m.Person == c.TeamMember).Leader
                ? new Rejection("project.leader-leaves", new(
                    "负责人退出前，请先指定新的负责人。",
                    "Name another leader before this one leaves."), "teamMember")
                : null)
            ?? (state.Shares.Any(s => s.Person == c.TeamMember && s.AmountFen > 0)
                ? new Rejection("project.prize-shared", new(
                    "该成员已分得奖金，不能退出项目组。",
                    "This member has a share of the prize and stays on the team."), "teamMember")
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.TeamMemberLeft(c.TeamMember, c.Reason));

    public static Decision Lead(ProjectState state, ProjectCommand.NameLeader c) =>
        Unknown(state, c.TeamMember) is { } wrong ? new Decision.Refused(wrong)
        : state.Team.Any(m => m.Leader && m.Person == c.TeamMember) ? Decision.Nothing
        : Decision.Accept(new ProjectEvent.LeaderNamed(c.TeamMember));

    private static Rejection? Unknown(ProjectState state, string person) =>
        state.Team.Any(m => m.Person == person) ? null : new("unknown.team-member", new(
            "此人不在项目组中。", "This person is not on the team."), "teamMember");

    private static Rejection Size(string field) => new("project.team-size", new(
        $"项目组应有 1 至 {MembersMax} 人。", $"A team has 1 to {MembersMax} persons."), field);
}
