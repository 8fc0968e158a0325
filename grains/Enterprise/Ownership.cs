namespace Network.Grains.Enterprise;

/// <summary>Who owns a host: 国有, 集体, 民营, 外资（含港澳台）, 新经济组织, 公有（机关事业）.</summary>
public enum Ownership
{
    State,
    Collective,
    Private,
    Foreign,
    NewEconomicOrganisation,
    Public,
}
