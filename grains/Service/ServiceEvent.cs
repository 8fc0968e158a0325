using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Service;

/// <summary>What has happened to something asked of the service desk.</summary>
public abstract record ServiceEvent : GrainEvent
{
    private ServiceEvent()
    {
    }

    /// <param name="AnswerWithinDays">Of the policy in force on that day.</param>
    [StableName("service-asked")]
    public sealed record ServiceAsked(
        string? Host, string AskerName, string District, ServiceAsk Ask, ServiceNature Nature,
        int AnswerWithinDays, DateOnly On) : ServiceEvent;

    [StableName("service-assigned")]
    public sealed record ServiceAssigned(string Unit, string? Staff, DateOnly On) : ServiceEvent;

    [StableName("service-answered")]
    public sealed record ServiceAnswered(string Text, string? Evidence, DateOnly On)
        : ServiceEvent;

    [StableName("service-confirmed")]
    public sealed record ServiceConfirmed(bool Satisfied, string? Remark, DateOnly On)
        : ServiceEvent;

    [StableName("service-reopened")]
    public sealed record ServiceReopened(string Reason, DateOnly On) : ServiceEvent;

    [StableName("service-closed")]
    public sealed record ServiceClosed(string Reason, DateOnly On) : ServiceEvent;

    [StableName("service-withdrawn")]
    public sealed record ServiceWithdrawn(string Reason, DateOnly On) : ServiceEvent;
}
