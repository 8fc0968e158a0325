using Network.Grains.Workstation;

namespace Network.Silo.Simulations.Records;

/// <summary>Takes what happened to a workstation into its record.</summary>
internal static class StationEvents
{
    public static void Take(RecordedStation station, WorkstationEvent fact)
    {
        switch (fact)
        {
            case WorkstationEvent.WorkstationOpened e:
                (station.District, station.Open, station.OpenedIn) =
                    (e.District, true, MonthNumber.Of(e.On));
                break;
            case WorkstationEvent.AgreementSigned e:
                station.Until = e.Until;
                break;
            case WorkstationEvent.AgreementRenewed e:
                station.Until = e.Until;
                station.Renewals++;
                break;
            case WorkstationEvent.WorkstationTransferred e:
                station.District = e.To;
                break;
            case WorkstationEvent.WorkstationClosed:
                station.Open = false;
                break;
        }
    }
}
