namespace Network.Grains.Assessment;

/// <summary>Whose turn it is with an association's assessment.</summary>
public enum AssessmentStage
{
    /// <summary>The association scored itself 自评; the district reviews.</summary>
    SelfScored,

    /// <summary>The district sent it back with a reason 退回.</summary>
    Returned,

    /// <summary>The district reviewed it 初审; the city decides.</summary>
    Reviewed,

    /// <summary>The city decided 终评.</summary>
    Decided,
}
