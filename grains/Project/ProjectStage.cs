namespace Network.Grains.Project;

/// <summary>Where a project stands: 立项, 实施, 评估.</summary>
public enum ProjectStage
{
    /// <summary>Handed in, not reviewed yet 申报.</summary>
    Proposed,

    /// <summary>The review did not admit it 不予立项.</summary>
    Refused,

    /// <summary>Admitted and under way 实施.</summary>
    Implementing,

    /// <summary>Given up before its end 终止.</summary>
    Stopped,

    /// <summary>Finished and evaluated 结题.</summary>
    Finished,

    /// <summary>Recommended for an award 推荐参评.</summary>
    Recommended,

    /// <summary>Awarded 获奖.</summary>
    Awarded,
}
