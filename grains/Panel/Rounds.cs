using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Project;

namespace Network.Grains.Panel;

/// <summary>How a panel is opened and filled.</summary>
internal static class Rounds
{
    private const int TiersMax = 50;
    private const int EntriesMax = 2_000;
    private const int CountMax = 1_000;

    public static Decision Open(PanelCommand.Open c, Context context) =>
        (Proposals.NoProjects(context)
            ?? Checks.Text(c.Name, "name", TextLimits.NameMax)
            ?? (c.Year < ActivityRules.FirstYear || c.Year > context.Today.Year
                ? new Rejection("panel.wrong-year", new(
                    $"评奖年度应不晚于 {context.Today.Year} 年。",
                    $"The year is {context.Today.Year} at most."), "year")
                : null)
            ?? Steps.Money(c.BudgetFen, "budgetFen")
            ?? Tiers(c, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PanelEvent.PanelOpened(
                c.Name.Trim(), c.Year, c.BudgetFen, c.Tiers, context.Today));

    public static Decision Again(PanelState state, PanelCommand.Open c) =>
        c.Name.Trim() == state.Name && c.Year == state.Year
            ? Decision.Nothing
            : Decision.Refuse("panel.exists",
                $"此编号已是评审会“{state.Name}”。请换一个编号。",
                $"This id is already the panel '{state.Name}'. Choose another id.");

    public static Decision Enter(
        PanelState state, PanelCommand.EnterProject c, Context context)
    {
        var entry = new PanelEntry(c.Project, c.Title, c.Host, c.Track, c.Group);
        if (state.Entries.Contains(entry))
            return Decision.Nothing;

        var wrong = Checks.Id(c.Project, "project")
            ?? Checks.Id(c.Host, "host")
            ?? Checks.Text(c.Title, "title", TextLimits.TitleMax)
            ?? Listed(c.Track, context, r => r.Tracks.Select(t => t.Id), "track")
            ?? Listed(c.Group, context, r => r.Groups.Select(g => g.Id), "group")
            ?? (state.Entry(c.Project) is not null
                ? new Rejection("panel.entered", new(
                    "该项目已参评。", "This project is before the panel already."), "project")
                : state.Entries.Length >= EntriesMax
                    ? new Rejection("panel.too-many-entries", new(
                        $"参评项目最多 {EntriesMax} 个。", $"At most {EntriesMax} projects."))
                    : null);
        return wrong is not null
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PanelEvent.ProjectEntered(entry));
    }

    public static Decision Withdraw(PanelState state, PanelCommand.WithdrawProject c) =>
        (Unknown(state, c.Project)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PanelEvent.ProjectWithdrawn(
                c.Project, state.Entry(c.Project)!.Title, c.Reason));

    public static Rejection? Unknown(PanelState state, string project) =>
        state.Entry(project) is not null ? null : new("unknown.entry", new(
            "该项目未参评。", "This project is not before the panel."), "project");

    private static Rejection? Tiers(PanelCommand.Open c, Context context)
    {
        if (c.Tiers.IsDefaultOrEmpty || c.Tiers.Length > TiersMax)
        {
            return new("panel.no-tiers", new(
                $"请列出 1 至 {TiersMax} 个奖项。", $"List 1 to {TiersMax} prizes."), "tiers");
        }

        for (var i = 0; i < c.Tiers.Length; i++)
        {
            var (tier, field) = (c.Tiers[i], $"tiers[{i}]");
            if ((Proposals.Listed(tier.Tier, context, r => r.Tiers.Select(t => t.Id),
                    $"{field}.tier")
                ?? Listed(tier.Track, context, r => r.Tracks.Select(t => t.Id), $"{field}.track")
                ?? Checks.Count(tier.CountMax, $"{field}.countMax", CountMax)
                ?? Steps.Money(tier.PrizeFen, $"{field}.prizeFen")) is { } wrong)
            {
                return wrong;
            }
        }

        return c.Tiers.DistinctBy(t => (t.Track, t.Tier)).Count() == c.Tiers.Length ? null
            : new("panel.tier-twice", new(
                "同一板块的同一奖项只能列一次。", "Each prize of a track stands once."), "tiers");
    }

    private static Rejection? Listed(string? id, Context context,
        Func<ProjectRules, IEnumerable<string>> list, string field) =>
        id is null && (Proposals.Rules(context) is not { } rules || !list(rules).Any())
            ? null
            : Proposals.NoProjects(context)
                ?? Proposals.Listed(id ?? "", context, list, field);
}
