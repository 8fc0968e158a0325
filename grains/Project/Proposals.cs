using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Project;

/// <summary>How a project is handed in, reviewed and staffed.</summary>
internal static class Proposals
{
    public static Decision Propose(ProjectCommand.Propose c, Context context)
    {
        var wrong = NoProjects(context)
            ?? Checks.Text(c.Host, "host", GrainKey.PartCharactersMax)
            ?? Checks.Id(c.Host, "host")
            ?? Checks.OpenDistrict(c.District, context, "district")
            ?? Listed(c.Programme, context, r => r.Programmes.Select(p => p.Id), "programme")
            ?? Chosen(c.Track, context, r => r.Tracks, "track")
            ?? Chosen(c.Group, context, r => r.Groups, "group")
            ?? Checks.Text(c.Title, "title", TextLimits.TitleMax)
            ?? Plan(c.Goal, c.From, c.Until, c.BudgetFen, context)
            ?? Team.Check(c.Team, "team")
            ?? (c.On is { } on ? Checks.Past(on, context, "on") : null);
        if (wrong is not null)
        {
            return new Decision.Refused(wrong);
        }

        ImmutableArray<Person> people = [
            .. c.Team.Select((m, i) => new Person(context.NewId(i), m.Person))];
        return Decision.Accept(people, new ProjectEvent.ProjectProposed(
            c.Host, c.District, c.Programme, c.Title.Trim(), c.Goal.Trim(), c.From, c.Until,
            c.BudgetFen, [.. c.Team.Select((m, i) => new TeamMember(people[i].Id, m.Leader))],
            c.Track, c.Group, c.On ?? context.Today));
    }

    public static Decision ProposeAgain(
        ProjectState state, ProjectCommand.ProposeAgain c, Context context) =>
        (Steps.Needs(state, ProjectStage.Refused)
            ?? Checks.Text(c.Title, "title", TextLimits.TitleMax)
            ?? Plan(c.Goal, c.From, c.Until, c.BudgetFen, context)
            ?? Checks.Text(c.Changes, "changes", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectProposedAgain(
                c.Title.Trim(), c.Goal.Trim(), c.From, c.Until, c.BudgetFen, c.Changes,
                context.Today));

    public static Decision Admit(ProjectState state, ProjectCommand.Admit c, Context context) =>
        (NoProjects(context)
            ?? Steps.Needs(state, ProjectStage.Proposed)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.Since, "on", "申报日期", "it was proposed")
            ?? Checks.OptionalText(c.Note, "note", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectAdmitted(c.On, c.Note,
                Rules(context)!.ReportMonths.Value, Rules(context)!.ReportWithinDays.Value));

    public static Decision Refuse(
        ProjectState state, ProjectCommand.Refuse c, Context context) =>
        (Steps.Needs(state, ProjectStage.Proposed)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.Since, "on", "申报日期", "it was proposed")
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectRefused(c.On, c.Reason));

    /// <summary>A policy that sets no rules for projects has none.</summary>
    public static Rejection? NoProjects(Context context) => Rules(context) is not null ? null
        : new("policy.no-projects", new(
            "现行文件未规定项目工作，不能申报项目。",
            "The policy in force sets no rules for projects."));

    public static ProjectRules? Rules(Context context) => context.City!.Policy.Projects;

    public static Rejection? Plan(
        string goal, DateOnly from, DateOnly until, long budgetFen, Context context) =>
        Checks.Text(goal, "goal", TextLimits.NoteMax)
        ?? Checks.NotTooFar(from, context, "from")
        ?? Until(from, until, context)
        ?? Steps.Money(budgetFen, "budgetFen");

    public static Rejection? Until(DateOnly from, DateOnly until, Context context) =>
        Checks.NotTooFar(until, context, "until")
        ?? Checks.NotBefore(until, from, "until", "开始日期", "its beginning");

    private static Rejection? Chosen(string? id, Context context,
        Func<ProjectRules, ImmutableArray<Choice>> list, string field)
    {
        var choices = list(Rules(context)!);
        return id is null && choices.IsEmpty
            ? null
            : Listed(id ?? "", context, r => list(r).Select(c => c.Id), field);
    }

    public static Rejection? Listed(string id, Context context,
        Func<ProjectRules, IEnumerable<string>> list, string field)
    {
        var known = list(Rules(context)!).ToList();
        return known.Contains(id) ? null : new("project.not-in-policy", new(
            $"“{id}”不在现行文件的目录中。可选：{string.Join("、", known)}。",
            $"'{id}' is not in the policy's list: {string.Join(", ", known)}."), field);
    }
}
