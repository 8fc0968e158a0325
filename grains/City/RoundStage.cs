namespace Network.Grains.City;

/// <summary>Where a year's round of demonstration units stands.</summary>
public enum RoundStage
{
    /// <summary>Districts nominate 推荐中.</summary>
    Gathering,

    /// <summary>Candidates are scored and selected 评选中.</summary>
    Open,

    /// <summary>Decided 已结束; nothing changes any more.</summary>
    Closed,
}
