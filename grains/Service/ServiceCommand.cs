using Network.Grains.Kernel;

namespace Network.Grains.Service;

/// <summary>What can be done with something asked of the service desk.</summary>
public abstract record ServiceCommand : GrainCommand
{
    private ServiceCommand()
    {
    }

    /// <summary>An association, a host or a district asked.</summary>
    /// <param name="Host">Id of the enterprise that asked; null where the district did.</param>
    [StableName("receive")]
    public sealed record Receive(
        string? Host, string AskerName, string District, ServiceAsk Ask) : ServiceCommand;

    /// <summary>The city hands it to a unit, such as 学会部, and perhaps to one of its staff.
    /// </summary>
    /// <param name="Staff">Id of the staff member, as in accounts.</param>
    [StableName("assign")]
    public sealed record Assign(string Unit, string? Staff = null) : ServiceCommand;

    /// <summary>Answers it: what was done, or where the matter stands.</summary>
    [StableName("answer")]
    public sealed record Answer(DateOnly On, string Reply, string? Evidence = null)
        : ServiceCommand;

    /// <summary>Who asked accepts the answer, and says whether it helped.</summary>
    [StableName("confirm")]
    public sealed record Confirm(bool Satisfied, string? Remark = null) : ServiceCommand;

    /// <summary>Who asked is not content: the matter goes on.</summary>
    [StableName("reopen")]
    public sealed record Reopen(string Reason) : ServiceCommand;

    /// <summary>The city ends it, where nobody confirms or it cannot be done.</summary>
    [StableName("close")]
    public sealed record Close(string Reason) : ServiceCommand;

    /// <summary>Who asked takes it back.</summary>
    [StableName("withdraw")]
    public sealed record Withdraw(string Reason) : ServiceCommand;
}
