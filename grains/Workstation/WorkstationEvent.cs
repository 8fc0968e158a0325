using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>What has happened to an expert workstation.</summary>
public abstract record WorkstationEvent : GrainEvent
{
    private WorkstationEvent()
    {
    }

    [StableName("workstation-opened")]
    public sealed record WorkstationOpened(
        string Name, string Host, string District, WorkstationKind Kind, WorkstationLevel Level,
        string Field, DateOnly On) : WorkstationEvent;

    [StableName("agreement-signed")]
    public sealed record AgreementSigned(DateOnly From, DateOnly Until, string? Evidence = null)
        : WorkstationEvent;

    [StableName("agreement-renewed")]
    public sealed record AgreementRenewed(DateOnly Until, string? Evidence = null)
        : WorkstationEvent;

    [StableName("expert-accepted")]
    public sealed record ExpertAccepted(
        string Person, string Title, string Institution, bool Academician, DateOnly Since)
        : WorkstationEvent;

    /// <summary>There is no open workstation here that could take the expert.</summary>
    [StableName("expert-declined")]
    public sealed record ExpertDeclined(string Person) : WorkstationEvent;

    [StableName("expert-released")]
    public sealed record ExpertReleased(string Person) : WorkstationEvent;

    [StableName("visit-recorded")]
    public sealed record VisitRecorded(DateOnly Date, int Experts, string? Subject = null)
        : WorkstationEvent;

    [StableName("problem-recorded")]
    public sealed record ProblemRecorded(DateOnly Date, int TakenUp, int Solved,
        string? Subject = null) : WorkstationEvent;

    [StableName("outcome-recorded")]
    public sealed record OutcomeRecorded(DateOnly Date, int Patents, int Papers, int Products,
        long RevenueFen, string? Subject = null) : WorkstationEvent;

    [StableName("training-recorded")]
    public sealed record TrainingRecorded(DateOnly Date, int Trained, string? Subject = null)
        : WorkstationEvent;

    [StableName("year-reviewed")]
    public sealed record YearReviewed(int Year, bool Passed, DateOnly On, string? Note = null)
        : WorkstationEvent;

    [StableName("workstation-transferred")]
    public sealed record WorkstationTransferred(string From, string To) : WorkstationEvent;

    [StableName("workstation-closed")]
    public sealed record WorkstationClosed(DateOnly On, string Reason) : WorkstationEvent;
}
