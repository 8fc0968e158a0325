namespace Network.Grains.Nomination;

/// <summary>How far a nomination has come.</summary>
public enum NominationStage
{
    /// <summary>Nominated by the unit 提名; the district recommends.</summary>
    Nominated,

    /// <summary>Recommended by the district 推荐; the city decides.</summary>
    Recommended,

    /// <summary>Accepted by the city 入选, with one of the places of the period.</summary>
    Accepted,

    /// <summary>Not accepted 未入选.</summary>
    Refused,

    /// <summary>The honour was given 已表彰.</summary>
    Honoured,

    /// <summary>Taken back 撤回.</summary>
    Withdrawn,
}
