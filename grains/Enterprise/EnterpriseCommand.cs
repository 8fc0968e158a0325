using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Assessment;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>What a host and its association can be asked to do.</summary>
public abstract partial record EnterpriseCommand : GrainCommand
{
    private EnterpriseCommand()
    {
    }

    /// <summary>Enters a host in the city's register, without an association yet.</summary>
    [StableName("register")]
    public sealed record Register(string District, HostProfile Profile) : EnterpriseCommand;

    /// <summary>Replaces the host's profile.</summary>
    [StableName("update-host")]
    public sealed record UpdateHost(HostProfile Profile) : EnterpriseCommand;

    /// <summary>Names the person to be asked about this host.</summary>
    [StableName("set-contact")]
    public sealed record SetContact(PersonalData Contact) : EnterpriseCommand;

    /// <summary>Decides again whether the host is eligible, after the policy changed.</summary>
    [StableName("assess-eligibility")]
    public sealed record AssessEligibility : EnterpriseCommand;

    /// <summary>The host is not ready for an association and is served through another body.
    /// </summary>
    [StableName("serve-elsewhere")]
    public sealed record ServeElsewhere(ServingBody Through, DateOnly On) : EnterpriseCommand;

    /// <summary>Begins to prepare 筹备 an association.</summary>
    [StableName("begin-preparing")]
    public sealed record BeginPreparing(DateOnly On) : EnterpriseCommand;

    /// <summary>Records a step of founding, with its evidence.</summary>
    [StableName("complete-step")]
    public sealed record CompleteStep(string Step, DateOnly On, string? Evidence = null)
        : EnterpriseCommand;

    /// <summary>Establishes 成立 the association.</summary>
    [StableName("establish")]
    public sealed record Establish(DateOnly On, string? Evidence = null) : EnterpriseCommand;

    /// <summary>Records the online filing 备案 and its number.</summary>
    [StableName("file")]
    public sealed record File(string Number, DateOnly On) : EnterpriseCommand;

    /// <summary>Records the filing's yearly update.</summary>
    [StableName("update-filing")]
    public sealed record UpdateFiling(int Year, DateOnly On) : EnterpriseCommand;

    /// <summary>Puts the association to rest 休眠.</summary>
    [StableName("declare-dormant")]
    public sealed record DeclareDormant(DateOnly On, string Reason) : EnterpriseCommand;

    /// <summary>Brings a resting association back to work.</summary>
    [StableName("revive")]
    public sealed record Revive(DateOnly On) : EnterpriseCommand;

    /// <summary>Dissolves 撤销 the association; the host stays in the register. The cause is one of
    /// the policy's list, where it has one.</summary>
    [StableName("dissolve")]
    public sealed record Dissolve(DateOnly On, string Reason, string? Cause = null)
        : EnterpriseCommand;

    /// <summary>Merges this association into another one, which takes over its members.</summary>
    [StableName("merge-into")]
    public sealed record MergeInto(string Target, DateOnly On, string Reason) : EnterpriseCommand;

    /// <summary>Takes over the members of an association that merged into this one.</summary>
    [StableName("absorb")]
    public sealed record Absorb(string From, ImmutableArray<Member> Members) : EnterpriseCommand;

    /// <summary>The other one has no association to take the members over: the merger is undone.
    /// </summary>
    [StableName("return-members")]
    public sealed record ReturnMembers(string Target, ImmutableArray<Member> Members)
        : EnterpriseCommand;

    /// <summary>Moves the host to another district of the city.</summary>
    [StableName("transfer")]
    public sealed record Transfer(string District, string Reason) : EnterpriseCommand;

    /// <summary>Records an election 选举、换届: posts and when the term ends.</summary>
    [StableName("elect-leaders")]
    public sealed record ElectLeaders(
        DateOnly On, ImmutableArray<ElectedPost> Posts, DateOnly? Until = null)
        : EnterpriseCommand;

    /// <summary>How many people work for the association, full and part time.</summary>
    [StableName("set-staff")]
    public sealed record SetStaff(int FullTime, int PartTime) : EnterpriseCommand;

    /// <summary>Opens a branch or a professional group.</summary>
    [StableName("open-branch")]
    public sealed record OpenBranch(string Name, BranchKind Kind, DateOnly On)
        : EnterpriseCommand;

    /// <summary>Closes a branch or a professional group.</summary>
    [StableName("close-branch")]
    public sealed record CloseBranch(string Branch, DateOnly On) : EnterpriseCommand;

    /// <summary>Puts 1 to 200 people on the member roll.</summary>
    [StableName("admit-members")]
    public sealed record AdmitMembers(ImmutableArray<NewMember> Members) : EnterpriseCommand;

    /// <summary>Corrects a member's line or personal data.</summary>
    [StableName("update-member")]
    public sealed record UpdateMember(
        string Member, TitleGrade Grade, string? Field = null, bool InSocieties = false,
        PersonalData? Person = null) : EnterpriseCommand;

    /// <summary>Takes a member off the roll.</summary>
    [StableName("remove-member")]
    public sealed record RemoveMember(string Member, DateOnly On, LeavingReason Reason)
        : EnterpriseCommand;

    /// <summary>Records one dated activity.</summary>
    [StableName("record-activity")]
    public sealed record RecordActivity(
        string Category, DateOnly Date, int Sessions = 1, int Participants = 0, int Items = 0,
        long MoneyFen = 0, string? Title = null, string? Evidence = null) : EnterpriseCommand;

    /// <summary>Enters a whole year's count of one category; an earlier count of the same year and
    /// category is replaced.</summary>
    [StableName("report-activities")]
    public sealed record ReportActivities(
        string Category, int Year, int Sessions, int Participants, int Items = 0,
        long MoneyFen = 0) : EnterpriseCommand;

    /// <summary>Corrects a recorded activity.</summary>
    [StableName("correct-activity")]
    public sealed record CorrectActivity(string Activity, ActivityEntry Entry, string Reason)
        : EnterpriseCommand;

    /// <summary>Takes a recorded activity back.</summary>
    [StableName("cancel-activity")]
    public sealed record CancelActivity(string Activity, string Reason) : EnterpriseCommand;

    /// <summary>Hands in the yearly work summary 年度工作总结: the report as it stands.</summary>
    /// <param name="Basis">The figures of the report that is handed in, as it names them.</param>
    [StableName("submit-summary")]
    public sealed record SubmitSummary(
        int Year, DateOnly On, string? Text = null, string? Basis = null) : EnterpriseCommand;

    /// <summary>A workstation opened at this host.</summary>
    [StableName("attach-workstation")]
    public sealed record AttachWorkstation(string Workstation) : EnterpriseCommand;

    /// <summary>Scores the association's own year 自评 by the policy's rubric.</summary>
    [StableName("self-assess")]
    public sealed record SelfAssess(int Year, ScoreSheet Sheet) : EnterpriseCommand;

    /// <summary>Asks the city's service desk for a service, or brings it a request or complaint
    /// of a science worker.</summary>
    /// <param name="Service">Id of a line of the policy's catalogue.</param>
    /// <param name="Worker">Whose request it is; left out where it is the unit's own.</param>
    /// <param name="Request">Id under which it stands; left out for one of the network.</param>
    [StableName("ask-service")]
    public sealed record AskService(
        string Service, string Subject, string Details, PersonalData? Worker = null,
        string? Request = null) : EnterpriseCommand;

    /// <summary>Nominates for a talent programme or a commendation of the policy 举荐.</summary>
    /// <param name="Programme">Id of one of the policy's honours.</param>
    /// <param name="Merits">Why.</param>
    /// <param name="Member">A member of the association; left out for somebody else, a unit or a
    /// work.</param>
    /// <param name="Person">Somebody who is not on the roll.</param>
    /// <param name="Title">Title of a work, or what the unit is nominated as.</param>
    /// <param name="Nomination">Id under which it stands; left out for one of the network.
    /// </param>
    [StableName("nominate-for-honour")]
    public sealed record NominateForHonour(
        string Programme, int Year, string Merits, string? Member = null,
        PersonalData? Person = null, string? Title = null, string? Nomination = null)
        : EnterpriseCommand;

    /// <summary>Names a member who helps in a pairing 结对帮扶, a new one or one without a mentor.
    /// </summary>
    /// <param name="Pairing">Id of the pairing; left out for one of the network.</param>
    [StableName("name-mentor")]
    public sealed record NameMentor(string Member, string? Pairing = null) : EnterpriseCommand;

    /// <summary>A pairing needs a mentor no more.</summary>
    [StableName("free-mentor")]
    public sealed record FreeMentor(string Pairing, string Member) : EnterpriseCommand;

    /// <summary>A project was proposed for this host.</summary>
    [StableName("attach-project")]
    public sealed record AttachProject(string Project) : EnterpriseCommand;

    /// <summary>A workstation at this host closed.</summary>
    [StableName("detach-workstation")]
    public sealed record DetachWorkstation(string Workstation) : EnterpriseCommand;
}
