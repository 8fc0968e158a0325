using System.Collections.Immutable;
using Network.Grains.Assessment;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Pairing;
using Network.Grains.Panel;
using Network.Grains.Project;
using Network.Grains.Scenario;
using Network.Grains.Service;
using Network.Grains.Workstation;

namespace Network.Grains;

/// <summary>All kinds of grain.</summary>
public static class Catalog
{
    public static ImmutableArray<GrainLogic> All { get; } = [
        new CityLogic(), new DistrictLogic(), new EnterpriseLogic(), new WorkstationLogic(),
        new ProjectLogic(), new PanelLogic(),
        new AssessmentLogic(), new ServiceLogic(), new ScenarioLogic(),
        new NominationLogic(), new PairingLogic()];

    public static GrainLogic Of(GrainKind kind) => All.First(l => l.Kind == kind);
}
