namespace Network.Grains.Enterprise;

/// <summary>Grade of a member's professional title 职称: 无, 初级, 中级, 高级.</summary>
public enum TitleGrade
{
    None,
    Junior,
    Middle,
    Senior,
}
