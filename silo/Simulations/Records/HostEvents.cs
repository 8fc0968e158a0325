using System.Globalization;
using Network.Grains.Activities;
using Network.Grains.Enterprise;

namespace Network.Silo.Simulations.Records;

/// <summary>Takes what happened to a host into its record.</summary>
internal static class HostEvents
{
    public static void Take(RecordedHost host, EnterpriseEvent fact)
    {
        switch (fact)
        {
            case EnterpriseEvent.HostRegistered e:
                host.District = e.District;
                Take(host, e.Profile, e.Eligible);
                break;
            case EnterpriseEvent.HostUpdated e:
                Take(host, e.Profile, e.Eligible);
                break;
            case EnterpriseEvent.EligibilityAssessed e:
                host.Eligible = e.Eligible;
                break;
            case EnterpriseEvent.HostTransferred e:
                host.District = e.To;
                break;
            case EnterpriseEvent.AssociationEstablished e:
                Turn(host, e.On, TurnKind.Founded);
                break;
            case EnterpriseEvent.AssociationRested e:
                Turn(host, e.On, TurnKind.Rested);
                break;
            case EnterpriseEvent.AssociationRevived e:
                Turn(host, e.On, TurnKind.Woken);
                break;
            case EnterpriseEvent.AssociationDissolved e:
                Turn(host, e.On, TurnKind.Ended);
                break;
            case EnterpriseEvent.AssociationMerged e:
                Turn(host, e.On, TurnKind.Ended);
                break;
            case EnterpriseEvent.MergerUndone:
                Undo(host);
                break;
            default:
                Doings(host, fact);
                break;
        }
    }

    private static void Doings(RecordedHost host, EnterpriseEvent fact)
    {
        switch (fact)
        {
            case EnterpriseEvent.HomeRecognised e:
                Turn(host, e.On, TurnKind.Recognised);
                break;
            case EnterpriseEvent.HomeWithdrawn e:
                Turn(host, e.On, TurnKind.Unrecognised);
                break;
            case EnterpriseEvent.AwardReceived e:
                Turn(host, e.On, TurnKind.Selected);
                break;
            case EnterpriseEvent.ActivityRecorded e:
                host.Activities[e.Activity] = Of(e.Entry);
                break;
            case EnterpriseEvent.ActivityCorrected e:
                host.Activities[e.Activity] = Of(e.Entry);
                break;
            case EnterpriseEvent.ActivityCancelled e:
                host.Activities.Remove(e.Activity);
                break;
            case EnterpriseEvent.ActivitiesReported { Count: var count }:
                host.Activities[string.Create(
                        CultureInfo.InvariantCulture, $"{count.Year}/{count.Category}")] =
                    new(MonthNumber.Of(count.Year, 1), 12, string.Intern(count.Category),
                        count.Sessions, count.Participants);
                break;
        }
    }

    private static DoneActivity Of(ActivityEntry entry) => new(MonthNumber.Of(entry.Date), 1,
        string.Intern(entry.Category), entry.Sessions, entry.Participants);

    private static void Take(RecordedHost host, HostProfile profile, bool eligible)
    {
        host.Kind = profile.Kind;
        host.TechnicalStaff = profile.TechnicalStaff;
        host.Eligible = eligible;
    }

    private static void Turn(RecordedHost host, DateOnly on, TurnKind kind) =>
        host.Turns.Add(new(MonthNumber.Of(on), kind));

    /// <summary>The merger took nobody; the association goes on.</summary>
    private static void Undo(RecordedHost host)
    {
        if (host.Turns.FindLastIndex(t => t.Kind == TurnKind.Ended) is >= 0 and var place)
            host.Turns.RemoveAt(place);
    }
}
