namespace Network.Tests.Simulation.Reference;

internal enum OrganisationStage
{
    None,
    Established,
    Home,
    Demonstration,
    Dormant,
}
