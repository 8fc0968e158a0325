namespace Network.Grains.Workstation;

/// <summary>Kinds of expert workstation: 院士工作站, 专家工作站, 海智计划工作站, 学会服务站.</summary>
public enum WorkstationKind
{
    Academician,
    Expert,
    Overseas,
    Society,
}
