using System.Collections.Frozen;
using Network.Grains;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Workstation;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Simulations.Records;

/// <summary>One city as the journal has it up to some position: hosts, their associations'
/// turns and activities, workstations. Not for several threads.</summary>
internal sealed class RecordedCity
{
    private static readonly Vocabulary OfHosts =
        Vocabulary.Of(Catalog.Of(GrainKind.Enterprise));

    private static readonly Vocabulary OfStations =
        Vocabulary.Of(Catalog.Of(GrainKind.Workstation));

    /// <summary>Events that say something to a simulation; the others are not even read.
    /// </summary>
    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(
    [
        .. Names(GrainKind.Enterprise, typeof(EnterpriseEvent.HostRegistered),
            typeof(EnterpriseEvent.HostUpdated), typeof(EnterpriseEvent.EligibilityAssessed),
            typeof(EnterpriseEvent.HostTransferred),
            typeof(EnterpriseEvent.AssociationEstablished),
            typeof(EnterpriseEvent.AssociationRested), typeof(EnterpriseEvent.AssociationRevived),
            typeof(EnterpriseEvent.AssociationDissolved),
            typeof(EnterpriseEvent.AssociationMerged), typeof(EnterpriseEvent.MergerUndone),
            typeof(EnterpriseEvent.HomeRecognised), typeof(EnterpriseEvent.HomeWithdrawn),
            typeof(EnterpriseEvent.AwardReceived),
            typeof(EnterpriseEvent.ActivityRecorded), typeof(EnterpriseEvent.ActivitiesReported),
            typeof(EnterpriseEvent.ActivityCorrected),
            typeof(EnterpriseEvent.ActivityCancelled)),
        .. Names(GrainKind.Workstation, typeof(WorkstationEvent.WorkstationOpened),
            typeof(WorkstationEvent.AgreementSigned), typeof(WorkstationEvent.AgreementRenewed),
            typeof(WorkstationEvent.WorkstationTransferred),
            typeof(WorkstationEvent.WorkstationClosed)),
    ]);

    public Dictionary<string, RecordedHost> Hosts { get; } = [];

    public Dictionary<string, RecordedStation> Stations { get; } = [];

    public void Take(JournalEntry entry)
    {
        if (!Told.Contains(entry.Kind))
            return;

        switch (entry.Key.Kind)
        {
            case GrainKind.Enterprise:
                HostEvents.Take(Of(Hosts, entry.Key.Id),
                    (EnterpriseEvent)OfHosts.ReadEvent(entry.Kind, entry.Payload));
                break;
            case GrainKind.Workstation:
                StationEvents.Take(Of(Stations, entry.Key.Id),
                    (WorkstationEvent)OfStations.ReadEvent(entry.Kind, entry.Payload));
                break;
        }
    }

    private static T Of<T>(Dictionary<string, T> all, string id)
        where T : new()
    {
        if (!all.TryGetValue(id, out var one))
            all[id] = one = new T();

        return one;
    }

    private static IEnumerable<string> Names(GrainKind kind, params Type[] events) =>
        Catalog.Of(kind).Events.Where(e => events.Contains(e.Value)).Select(e => e.Key);
}
