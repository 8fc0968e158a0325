using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Pairing;
using Network.Grains.Panel;
using Network.Grains.Project;
using Network.Grains.Service;
using Network.Grains.Workstation;

namespace Network.Client.Api.Grains;

/// <summary>The people whom a state names, by id.</summary>
internal static class PeopleOf
{
    public static IEnumerable<string> State(GrainState state) => state switch
    {
        EnterpriseState s => s.Members.Select(m => m.Id)
            .Concat(s.Leadership?.Posts.Select(p => p.Person) ?? [])
            .Concat(s.Contact is { } contact ? [contact] : []),
        WorkstationState s => s.Experts.Select(e => e.Person),
        PanelState s => s.Seats.Select(e => e.Expert),
        ProjectState s => s.Team.Select(m => m.Person),
        ServiceState s => s.Ask?.Person is { } person ? [person] : [],
        NominationState s => s.Nominee?.Person is { } nominee ? [nominee] : [],
        PairingState s => new[] { s.Mentor, s.Child, s.Guardian }.OfType<string>(),
        CityState s => s.Experts.Select(e => e.Id),
        _ => [],
    };
}
