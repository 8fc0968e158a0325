namespace Network.Silo.Simulations.Records;

/// <summary>Where an association stands, as far as the model tells stages apart.</summary>
internal enum HostStage
{
    None,
    Established,
    Home,
    Demonstration,
    Dormant,
}
