using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Assessment;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Service;

namespace Network.Grains.Enterprise;

/// <summary>What has happened to a host and its association.</summary>
public abstract partial record EnterpriseEvent : GrainEvent
{
    private EnterpriseEvent()
    {
    }

    /// <param name="Eligible">Counted in the denominators of coverage.</param>
    /// <param name="Threshold">Technical staff from which hosts were eligible then.</param>
    [StableName("host-registered")]
    public sealed record HostRegistered(
        string District, HostProfile Profile, bool Eligible, int Threshold, DateOnly On)
        : EnterpriseEvent;

    [StableName("host-updated")]
    public sealed record HostUpdated(HostProfile Profile, bool Eligible, int Threshold)
        : EnterpriseEvent;

    [StableName("contact-set")]
    public sealed record ContactSet(string Person) : EnterpriseEvent;

    [StableName("eligibility-assessed")]
    public sealed record EligibilityAssessed(bool Eligible, int Threshold) : EnterpriseEvent;

    [StableName("served-elsewhere")]
    public sealed record ServedElsewhere(ServingBody Through, DateOnly On) : EnterpriseEvent;

    [StableName("preparing-begun")]
    public sealed record PreparingBegun(DateOnly On) : EnterpriseEvent;

    [StableName("step-completed")]
    public sealed record StepCompleted(string Step, DateOnly On, string? Evidence = null)
        : EnterpriseEvent;

    /// <param name="QuietMonths">Months without an activity after which the association counts as
    /// quiet, as the policy then said.</param>
    [StableName("association-established")]
    public sealed record AssociationEstablished(
        DateOnly On, int QuietMonths, string? Evidence = null) : EnterpriseEvent;

    [StableName("association-filed")]
    public sealed record AssociationFiled(string Number, DateOnly On) : EnterpriseEvent;

    [StableName("filing-updated")]
    public sealed record FilingUpdated(int Year, DateOnly On) : EnterpriseEvent;

    [StableName("association-rested")]
    public sealed record AssociationRested(DateOnly On, string Reason) : EnterpriseEvent;

    [StableName("association-revived")]
    public sealed record AssociationRevived(DateOnly On) : EnterpriseEvent;

    [StableName("association-dissolved")]
    public sealed record AssociationDissolved(
        DateOnly On, string Reason, string? Cause = null) : EnterpriseEvent;

    [StableName("association-merged")]
    public sealed record AssociationMerged(
        string Target, DateOnly On, string Reason, ImmutableArray<Member> Members)
        : EnterpriseEvent;

    [StableName("members-absorbed")]
    public sealed record MembersAbsorbed(
        string From, ImmutableArray<Member> Members, DateOnly On) : EnterpriseEvent;

    /// <summary>There is no association here that could take the members over.</summary>
    [StableName("absorption-declined")]
    public sealed record AbsorptionDeclined(string From, ImmutableArray<Member> Members)
        : EnterpriseEvent;

    /// <summary>The members came back, since the other one has no association.</summary>
    [StableName("merger-undone")]
    public sealed record MergerUndone(string Target, ImmutableArray<Member> Members)
        : EnterpriseEvent;

    [StableName("host-transferred")]
    public sealed record HostTransferred(string From, string To, string Reason)
        : EnterpriseEvent;

    [StableName("leaders-elected")]
    public sealed record LeadersElected(
        DateOnly On, ImmutableArray<PostHolder> Posts, DateOnly Until) : EnterpriseEvent;

    [StableName("staff-set")]
    public sealed record StaffSet(int FullTime, int PartTime) : EnterpriseEvent;

    [StableName("branch-opened")]
    public sealed record BranchOpened(string Branch, string Name, BranchKind Kind, DateOnly On)
        : EnterpriseEvent;

    [StableName("branch-closed")]
    public sealed record BranchClosed(string Branch, DateOnly On) : EnterpriseEvent;

    [StableName("members-admitted")]
    public sealed record MembersAdmitted(ImmutableArray<Member> Members) : EnterpriseEvent;

    [StableName("member-updated")]
    public sealed record MemberUpdated(
        string Member, TitleGrade Grade, string? Field, bool InSocieties) : EnterpriseEvent;

    [StableName("member-removed")]
    public sealed record MemberRemoved(string Member, DateOnly On, LeavingReason Reason)
        : EnterpriseEvent;

    [StableName("activity-recorded")]
    public sealed record ActivityRecorded(string Activity, ActivityEntry Entry)
        : EnterpriseEvent;

    [StableName("activities-reported")]
    public sealed record ActivitiesReported(YearlyCount Count) : EnterpriseEvent;

    [StableName("activity-corrected")]
    public sealed record ActivityCorrected(string Activity, ActivityEntry Entry, string Reason)
        : EnterpriseEvent;

    [StableName("activity-cancelled")]
    public sealed record ActivityCancelled(string Activity, string Reason) : EnterpriseEvent;

    /// <param name="OnTime">Handed in by the policy's date.</param>
    [StableName("summary-submitted")]
    public sealed record SummarySubmitted(int Year, DateOnly On, bool OnTime, string? Text = null,
        string? Basis = null) : EnterpriseEvent;

    [StableName("workstation-attached")]
    public sealed record WorkstationAttached(string Workstation) : EnterpriseEvent;

    [StableName("self-assessed")]
    public sealed record SelfAssessed(
        int Year, ScoreSheet Sheet, ImmutableArray<CheckScore> Proposed) : EnterpriseEvent;

    [StableName("service-asked")]
    public sealed record ServiceAsked(string Request, ServiceAsk Ask) : EnterpriseEvent;

    [StableName("nominated-for-honour")]
    public sealed record NominatedForHonour(string Nomination, Nominee Nominee) : EnterpriseEvent;

    [StableName("mentor-named")]
    public sealed record MentorNamed(string Pairing, string Member) : EnterpriseEvent;

    [StableName("mentor-freed")]
    public sealed record MentorFreed(string Pairing, string Member) : EnterpriseEvent;

    [StableName("project-attached")]
    public sealed record ProjectAttached(string Project) : EnterpriseEvent;

    [StableName("workstation-detached")]
    public sealed record WorkstationDetached(string Workstation) : EnterpriseEvent;
}
