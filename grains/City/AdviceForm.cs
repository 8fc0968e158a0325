namespace Network.Grains.City;

/// <summary>How advice was taken up.</summary>
public enum AdviceForm
{
    /// <summary>Instructions of a leader 领导批示.</summary>
    Instruction,

    /// <summary>A proposal in the consultative conference 政协提案.</summary>
    Proposal,

    /// <summary>A motion in the people's congress 人大议案.</summary>
    Motion,

    /// <summary>Taken up by a department 部门采纳.</summary>
    Department,
}
