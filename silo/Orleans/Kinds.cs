using Orleans;

namespace Network.Silo.Orleans;

// A class a kind, so that the cluster counts, places and shows them by kind. The names are those
// of the journal's streams: a grain's identity in the cluster is its stream.

[GrainType("city")]
internal sealed class CityGrain(GrainHome home) : NetworkGrain(home);

[GrainType("district")]
internal sealed class DistrictGrain(GrainHome home) : NetworkGrain(home);

[GrainType("enterprise")]
internal sealed class EnterpriseGrain(GrainHome home) : NetworkGrain(home);

[GrainType("workstation")]
internal sealed class WorkstationGrain(GrainHome home) : NetworkGrain(home);

[GrainType("project")]
internal sealed class ProjectGrain(GrainHome home) : NetworkGrain(home);

[GrainType("panel")]
internal sealed class PanelGrain(GrainHome home) : NetworkGrain(home);

[GrainType("assessment")]
internal sealed class AssessmentGrain(GrainHome home) : NetworkGrain(home);

[GrainType("service")]
internal sealed class ServiceGrain(GrainHome home) : NetworkGrain(home);

[GrainType("scenario")]
internal sealed class ScenarioGrain(GrainHome home) : NetworkGrain(home);

[GrainType("nomination")]
internal sealed class NominationGrain(GrainHome home) : NetworkGrain(home);

[GrainType("pairing")]
internal sealed class PairingGrain(GrainHome home) : NetworkGrain(home);
