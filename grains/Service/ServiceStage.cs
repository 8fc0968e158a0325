namespace Network.Grains.Service;

/// <summary>Whose turn it is with something asked of the service desk.</summary>
public enum ServiceStage
{
    /// <summary>Asked 提出; the city assigns.</summary>
    Asked,

    /// <summary>Assigned to a unit 交办.</summary>
    Assigned,

    /// <summary>Answered 答复; who asked confirms or reopens.</summary>
    Answered,

    /// <summary>The answer was confirmed 确认.</summary>
    Confirmed,

    /// <summary>The city closed it without a confirmation 办结.</summary>
    Closed,

    /// <summary>Who asked took it back 撤回.</summary>
    Withdrawn,
}
