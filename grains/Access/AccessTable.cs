using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Access;

/// <summary>
/// Who may send which command, as data. City roles act in the whole city; district staff in their
/// district; a secretary in the own association; a contact in the own workstation; an
/// expert scores in the own name; a planner writes scenarios. A leader and an administrator send
/// no command.
/// </summary>
public static class AccessTable
{
    private static readonly ImmutableArray<Role> City = [Role.CityStaff];
    private static readonly ImmutableArray<Role> Grains = [Role.Network];
    private static readonly ImmutableArray<Role> CityOrGrains = [Role.CityStaff, Role.Network];
    private static readonly ImmutableArray<Role> District = [Role.CityStaff, Role.DistrictStaff];
    private static readonly ImmutableArray<Role> Association =
        [Role.CityStaff, Role.DistrictStaff, Role.Secretary];
    private static readonly ImmutableArray<Role> Judges = [Role.CityStaff, Role.Expert];
    private static readonly ImmutableArray<Role> Station =
        [Role.CityStaff, Role.DistrictStaff, Role.WorkstationContact];

    private static readonly ImmutableArray<Role> Planning = [Role.CityStaff, Role.Planner];

    public static ImmutableArray<AccessRow> Rows { get; } = [
        .. Of(GrainKind.City, City, "found", "add-district", "rename-district", "close-district",
            "override-policy", "withdraw-override", "register-expert", "retire-expert",
            "place-expert", "record-activity", "report-activities", "correct-activity",
            "cancel-activity", "check-items", "inspect", "count-resource"),
        .. Of(GrainKind.City, City, "enlist-reviewer", "release-reviewer", "close-year",
            "reopen-year"),
        .. Of(GrainKind.City, Grains, "draw-reviewers"),
        .. Of(GrainKind.City, City, "set-budget", "open-round", "score-candidate", "select-unit",
            "deselect-unit", "close-round"),
        .. Of(GrainKind.City, Grains, "issue-plaque", "enter-candidate", "drop-candidate"),
        .. Of(GrainKind.City, CityOrGrains, "withdraw-expert"),
        .. Of(GrainKind.District, Grains, "open", "rename", "close"),
        .. Of(GrainKind.District, Grains, "drop-member"),
        .. Of(GrainKind.District, City, "inspect"),
        .. Of(GrainKind.District, District, "set-staff", "record-activity", "report-activities",
            "correct-activity", "cancel-activity", "check-items", "count-resource",
            "found-federation", "admit-to-federation", "release-from-federation",
            "dissolve-federation"),
        .. Of(GrainKind.Enterprise, Grains, "enter-federation", "leave-federation"),
        .. Of(GrainKind.Enterprise, District, "inspect"),
        .. Of(GrainKind.Enterprise, Association, "check-items", "count-resource"),
        .. Of(GrainKind.Enterprise, Grains, "assess-eligibility", "absorb", "return-members",
            "attach-workstation", "detach-workstation", "attach-project"),
        .. Of(GrainKind.Enterprise, Grains, "receive-plaque", "end-nomination", "receive-award"),
        .. Of(GrainKind.Enterprise, CityOrGrains, "transfer"),
        .. Of(GrainKind.Enterprise, City, "recognise-home", "refuse-home",
            "withdraw-home", "pay-instalment", "recover-grant"),
        .. Of(GrainKind.Enterprise, District, "recommend-home", "return-home-application",
            "nominate-for-demonstration", "withdraw-nomination"),
        .. Of(GrainKind.Enterprise, Association, "apply-for-home", "withdraw-home-application",
            "record-spending", "correct-spending", "cancel-spending", "return-unspent",
            "submit-grant-report"),
        .. Of(GrainKind.Enterprise, District, "register", "serve-elsewhere", "begin-preparing",
            "complete-step", "establish", "declare-dormant", "revive", "dissolve", "merge-into"),
        .. Of(GrainKind.Enterprise, Association, "update-host", "set-contact", "file",
            "update-filing", "elect-leaders", "set-staff", "open-branch", "close-branch",
            "admit-members", "update-member", "remove-member", "record-activity",
            "report-activities", "correct-activity", "cancel-activity", "submit-summary",
            "self-assess"),
        .. Of(GrainKind.City, City, "edit-report", "restore-report-section", "issue-report"),
        .. Of(GrainKind.District, District, "edit-report", "restore-report-section",
            "issue-report"),
        .. Of(GrainKind.Enterprise, Association, "edit-report", "restore-report-section"),
        .. Of(GrainKind.Workstation, Grains, "accept-expert", "release-expert", "transfer"),
        .. Of(GrainKind.Workstation, District, "open", "close", "review-year"),
        .. Of(GrainKind.Workstation, Station, "sign-agreement", "renew-agreement", "record-visit",
            "record-problem", "record-outcome", "record-training"),
        .. Of(GrainKind.Project, Grains, "transfer"),
        .. Of(GrainKind.Project, CityOrGrains, "award"),
        .. Of(GrainKind.Project, District, "admit", "refuse", "finish", "recommend",
            "withdraw-recommendation"),
        .. Of(GrainKind.Project, Association, "propose", "propose-again", "add-team-member",
            "remove-team-member", "name-leader", "adjust",
            "report-progress", "stop", "match-prize", "share-prize"),
        .. Of(GrainKind.Assessment, Grains, "receive"),
        .. Of(GrainKind.Assessment, District, "review", "return"),
        .. Of(GrainKind.Assessment, City, "decide"),
        .. Of(GrainKind.Enterprise, Association, "ask-service"),
        .. Of(GrainKind.District, District, "ask-service"),
        .. Of(GrainKind.Service, Grains, "receive"),
        .. Of(GrainKind.Service, City, "assign", "answer", "close"),
        .. Of(GrainKind.Service, Association, "confirm", "reopen", "withdraw"),
        .. Of(GrainKind.Enterprise, Association, "nominate-for-honour"),
        .. Of(GrainKind.District, District, "nominate-for-honour"),
        .. Of(GrainKind.City, City, "accept-nomination", "enlist-adviser", "release-adviser",
            "submit-advice", "adopt-advice", "announce", "withdraw-announcement"),
        .. Of(GrainKind.City, Grains, "return-place"),
        .. Of(GrainKind.Nomination, Grains, "receive", "take-place"),
        .. Of(GrainKind.Nomination, District, "recommend", "refuse"),
        .. Of(GrainKind.Nomination, City, "confer"),
        .. Of(GrainKind.Nomination, Association, "withdraw"),
        .. Of(GrainKind.Enterprise, Association, "name-mentor"),
        .. Of(GrainKind.Enterprise, Grains, "free-mentor"),
        .. Of(GrainKind.Pairing, Grains, "offer-mentor", "lose-mentor", "transfer"),
        .. Of(GrainKind.Pairing, Association, "enrol", "update-file", "record-contact",
            "cancel-contact", "end"),
        .. Of(GrainKind.Panel, Grains, "seat-experts"),
        .. Of(GrainKind.Panel, CityOrGrains, "enter-project"),
        .. Of(GrainKind.Panel, City, "open", "withdraw-project", "draw-experts",
            "seat-committee", "decide-awards", "publish"),
        .. Of(GrainKind.Panel, Judges, "score-first", "score-final"),
        .. Of(GrainKind.Scenario, Grains, "begin-run", "finish-run", "fail-run",
            "interrupt-run"),
        .. Of(GrainKind.Scenario, Planning, "create", "rename", "revise", "request-run",
            "cancel-run", "archive"),
    ];

    /// <summary>The commands that something new begins with, at a place that is known before.
    /// </summary>
    public static ImmutableArray<AccessRow> Beginnings { get; } =
        [.. Rows.Where(r => (r.Kind, r.Command) is (GrainKind.Enterprise, "register")
            or (GrainKind.Workstation, "open") or (GrainKind.Project, "propose")
            or (GrainKind.Pairing, "enrol") or (GrainKind.Panel, "open")
            or (GrainKind.Scenario, "create"))];

    private static readonly Dictionary<(GrainKind, string), AccessRow> ByCommand =
        Rows.ToDictionary(r => (r.Kind, r.Command));

    public static AccessRow? Find(GrainKind kind, string command) =>
        ByCommand.GetValueOrDefault((kind, command));

    private static IEnumerable<AccessRow> Of(
        GrainKind kind, ImmutableArray<Role> roles, params string[] commands) =>
        commands.Select(c => new AccessRow(kind, c, roles));
}
