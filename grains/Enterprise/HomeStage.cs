namespace Network.Grains.Enterprise;

/// <summary>Where an application for the title of home stands.</summary>
public enum HomeStage
{
    /// <summary>Handed in 已申报: the district's turn.</summary>
    Applied,

    /// <summary>Returned by the district 已退回.</summary>
    Returned,

    /// <summary>Recommended by the district 已推荐: the city's turn.</summary>
    Recommended,

    /// <summary>Not recognised 未认定.</summary>
    Refused,

    /// <summary>Recognised 已认定.</summary>
    Recognised,
}
