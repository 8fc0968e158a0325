namespace Network.Grains.Enterprise;

/// <summary>What became of a nomination as demonstration unit.</summary>
public enum NominationOutcome
{
    /// <summary>Among the year's candidates 参评.</summary>
    Pending,

    /// <summary>Selected 入选, with a grant.</summary>
    Selected,

    /// <summary>Not selected 未入选.</summary>
    NotSelected,

    /// <summary>Taken back 已撤回, or left the round with the title.</summary>
    Withdrawn,

    /// <summary>Came when the year's round was closed 评选已结束.</summary>
    TooLate,
}
