namespace Network.Grains.Workstation;

/// <summary>Who recognised a workstation: 国家级, 省级, 市级.</summary>
public enum WorkstationLevel
{
    National,
    Provincial,
    City,
}
