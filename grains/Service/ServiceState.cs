using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Service;

/// <summary>One thing asked of the service desk.</summary>
public sealed record ServiceState : GrainState
{
    /// <summary>What was asked; null until somebody asked.</summary>
    public ServiceAsk? Ask { get; init; }
    public ServiceNature Nature { get; init; }

    /// <summary>Id of the enterprise that asked; null where the district did.</summary>
    public string? Host { get; init; }
    public string AskerName { get; init; } = string.Empty;
    public string District { get; init; } = string.Empty;
    public ServiceStage Stage { get; init; }

    /// <summary>When the present stage began.</summary>
    public DateOnly Since { get; init; }
    public DateOnly AskedOn { get; init; }

    /// <summary>Days for an answer, of the policy under which it was asked.</summary>
    public int AnswerWithinDays { get; init; }

    /// <summary>Until when the answer is due; counted anew when it is reopened.</summary>
    public DateOnly DueOn { get; init; }
    public string? Unit { get; init; }
    public string? Staff { get; init; }
    public DateOnly? AnsweredOn { get; init; }
    public string? Answer { get; init; }
    public string? Evidence { get; init; }
    public int Reopenings { get; init; }

    /// <summary>Whether who asked was satisfied; null until they said so.</summary>
    public bool? Satisfied { get; init; }
    public string? Remark { get; init; }

    /// <summary>Why it was last reopened, closed or taken back.</summary>
    public string? Reason { get; init; }

    public static ServiceState Initial { get; } = new();

    /// <summary>Whether an answer is still owed.</summary>
    public bool Open =>
        Ask is not null && Stage is (ServiceStage.Asked or ServiceStage.Assigned);

    /// <summary>Days from the asking to the answer that stands; null while there is none.
    /// </summary>
    public int? DaysToAnswer => AnsweredOn is { } on ? on.DayNumber - AskedOn.DayNumber : null;
}
