using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>What an expert workstation can be asked to do.</summary>
public abstract record WorkstationCommand : GrainCommand
{
    private WorkstationCommand()
    {
    }

    /// <summary>Enters a workstation at a host, in preparation until an agreement is signed.
    /// </summary>
    [StableName("open")]
    public sealed record Open(
        string Name, string Host, string District, WorkstationKind Kind, WorkstationLevel Level,
        string Field, DateOnly On) : WorkstationCommand;

    /// <summary>Signs the cooperation agreement.</summary>
    [StableName("sign-agreement")]
    public sealed record SignAgreement(DateOnly From, DateOnly Until, string? Evidence = null)
        : WorkstationCommand;

    /// <summary>Renews the agreement from the day after its end.</summary>
    [StableName("renew-agreement")]
    public sealed record RenewAgreement(DateOnly Until, string? Evidence = null)
        : WorkstationCommand;

    /// <summary>The city placed an expert here.</summary>
    [StableName("accept-expert")]
    public sealed record AcceptExpert(
        string Person, string Title, string Institution, bool Academician, DateOnly Since)
        : WorkstationCommand;

    /// <summary>The city withdrew an expert from here.</summary>
    [StableName("release-expert")]
    public sealed record ReleaseExpert(string Person) : WorkstationCommand;

    /// <summary>Records a visit of experts to the host 院士专家企业行.</summary>
    [StableName("record-visit")]
    public sealed record RecordVisit(DateOnly Date, int Experts, string? Subject = null)
        : WorkstationCommand;

    /// <summary>Records technical problems taken up, and how many were solved.</summary>
    [StableName("record-problem")]
    public sealed record RecordProblem(DateOnly Date, int TakenUp, int Solved,
        string? Subject = null) : WorkstationCommand;

    /// <summary>Records outcomes: patents, papers, products, revenue.</summary>
    [StableName("record-outcome")]
    public sealed record RecordOutcome(DateOnly Date, int Patents = 0, int Papers = 0,
        int Products = 0, long RevenueFen = 0, string? Subject = null) : WorkstationCommand;

    /// <summary>Records people trained.</summary>
    [StableName("record-training")]
    public sealed record RecordTraining(DateOnly Date, int Trained, string? Subject = null)
        : WorkstationCommand;

    /// <summary>Records the yearly review.</summary>
    [StableName("review-year")]
    public sealed record ReviewYear(int Year, bool Passed, DateOnly On, string? Note = null)
        : WorkstationCommand;

    /// <summary>The host moved to another district.</summary>
    [StableName("transfer")]
    public sealed record Transfer(string District) : WorkstationCommand;

    /// <summary>Closes the workstation.</summary>
    [StableName("close")]
    public sealed record Close(DateOnly On, string Reason) : WorkstationCommand;
}
