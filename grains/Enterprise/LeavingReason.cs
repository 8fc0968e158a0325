namespace Network.Grains.Enterprise;

/// <summary>Why a member left: 离职, 退休, 本人申请, 亡故, 录入有误, 其他.</summary>
public enum LeavingReason
{
    LeftHost,
    Retired,
    OwnWish,
    Died,
    EnteredByMistake,
    Other,
}
