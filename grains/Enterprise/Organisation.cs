using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Leaders, staff, branches and workstations of an association.</summary>
internal static class Organisation
{
    /// <summary>Staff of one association, persons.</summary>
    private const int StaffMax = 10_000;

    /// <summary>Branches and groups of one association.</summary>
    private const int BranchesMax = 500;

    public static Decision SetStaff(EnterpriseState state, EnterpriseCommand.SetStaff c) =>
        (Stages.NeedsAssociation(state)
            ?? Checks.Count(c.FullTime, "fullTime", StaffMax)
            ?? Checks.Count(c.PartTime, "partTime", StaffMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : (c.FullTime, c.PartTime) == (state.FullTimeStaff, state.PartTimeStaff)
                ? Decision.Nothing
                : Decision.Accept(new EnterpriseEvent.StaffSet(c.FullTime, c.PartTime));

    public static Decision Open(
        EnterpriseState state, EnterpriseCommand.OpenBranch c, Context context) =>
        (Stages.NeedsAssociation(state)
            ?? Checks.Text(c.Name, "name", TextLimits.NameMax)
            ?? Checks.Past(c.On, context, "on")
            ?? (state.Branches.Any(b => b.Name == c.Name.Trim())
                ? new Rejection("branch.exists", new(
                    "已有同名的分会或学组。", "There is a branch of this name."), "name")
                : state.Branches.Length >= BranchesMax
                    ? new Rejection("branch.too-many", new(
                        $"分会和学组最多 {BranchesMax} 个。", $"At most {BranchesMax} branches."))
                    : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.BranchOpened(
                context.NewId(), c.Name.Trim(), c.Kind, c.On));

    public static Decision Close(
        EnterpriseState state, EnterpriseCommand.CloseBranch c, Context context) =>
        state.Branches.FirstOrDefault(b => b.Id == c.Branch) is not { } branch
            ? Decision.Refuse("unknown.branch", "没有这个分会或学组，可能已撤销。",
                "There is no such branch; it may be closed already.", "branch")
            : (Checks.Past(c.On, context, "on")
                ?? Checks.NotBefore(c.On, branch.Opened, "on", "成立日期", "it was opened")) is
            { } wrong
                ? new Decision.Refused(wrong)
                : Decision.Accept(new EnterpriseEvent.BranchClosed(c.Branch, c.On));

    public static Decision Attach(
        EnterpriseState state, EnterpriseCommand.AttachWorkstation c) =>
        state.Workstations.Contains(c.Workstation)
            ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.WorkstationAttached(c.Workstation));

    public static Decision Attach(EnterpriseState state, EnterpriseCommand.AttachProject c) =>
        state.Projects.Contains(c.Project)
            ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.ProjectAttached(c.Project));

    public static Decision Detach(
        EnterpriseState state, EnterpriseCommand.DetachWorkstation c) =>
        state.Workstations.Contains(c.Workstation)
            ? Decision.Accept(new EnterpriseEvent.WorkstationDetached(c.Workstation))
            : Decision.Nothing;

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.LeadersElected e => state with
            {
                Leadership = new Leadership(
                    [.. e.Posts.Select(p => p with { Post = Words.Shared(p.Post) })],
                    e.On, e.Until),
            },
            EnterpriseEvent.StaffSet e => state with
            {
                FullTimeStaff = e.FullTime,
                PartTimeStaff = e.PartTime,
            },
            EnterpriseEvent.BranchOpened e => state with
            {
                Branches = state.Branches.Add(new Branch(e.Branch, e.Name, e.Kind, e.On)),
            },
            EnterpriseEvent.BranchClosed e => state with
            {
                Branches = state.Branches.RemoveAll(b => b.Id == e.Branch),
            },
            EnterpriseEvent.WorkstationAttached e => state with
            {
                Workstations = state.Workstations.Remove(e.Workstation).Add(e.Workstation),
            },
            EnterpriseEvent.ProjectAttached e => state with
            {
                Projects = state.Projects.Remove(e.Project).Add(e.Project),
            },
            EnterpriseEvent.WorkstationDetached e => state with
            {
                Workstations = state.Workstations.Remove(e.Workstation),
            },
            _ => null,
        };
}
