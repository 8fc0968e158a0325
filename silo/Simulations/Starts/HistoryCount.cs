using System.Collections.Immutable;
using Network.Grains.Simulation.Calibration;
using Network.Silo.Simulations.Records;

namespace Network.Silo.Simulations.Starts;

/// <summary>
/// Counts what the network recorded, month by month: how many might have, and how many did. Who
/// counts today is taken to have been there all the time, since lists of hosts are often younger
/// than their associations.
/// </summary>
internal sealed class HistoryCount
{
    /// <summary>Longest history that is looked at, months.</summary>
    private const int MonthsMax = 120;

    /// <summary>Associations younger than this neither fall asleep nor become homes in the
    /// model, months.</summary>
    private const int YoungMonths = 12;

    private readonly IReadOnlyList<RecordedHost> _hosts;
    private readonly int _from;
    private readonly int _until;
    private readonly Dictionary<string, int> _organisations;
    private readonly Dictionary<(string District, int Month), int> _awake = [];
    private readonly Dictionary<(string District, string Band, int Month), (int AtRisk, int Events)>
        _foundings = [];

    private HazardExposure _recognitions;
    private HazardExposure _sleeps;
    private HazardExposure _wakings;
    private long _homeMonths;

    /// <param name="until">The first month that is not looked at.</param>
    public HistoryCount(IReadOnlyList<RecordedHost> hosts, int until)
    {
        (_hosts, _until) = (hosts, until);
        var first = hosts.SelectMany(h => h.Turns)
            .Where(t => t.Kind == TurnKind.Founded && t.Month < until)
            .Select(t => t.Month).DefaultIfEmpty(until).Min();
        _from = Math.Max(first, until - MonthsMax);
        _organisations = hosts.GroupBy(h => h.District)
            .ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>First month that is looked at.</summary>
    public int From => _from;

    public CountedHistory Count(IEnumerable<RecordedStation> stations, DateOnly asOf)
    {
        foreach (var host in _hosts)
        {
            Walk(host);
        }

        return new(Foundings(), Seen(_recognitions), Seen(_sleeps), Seen(_wakings),
            Seen(Renewals(stations, asOf)), _homeMonths,
            stations.Count(s => s.OpenedIn >= _from && s.OpenedIn < _until),
            ActivityCount.Of(_hosts, _from, _until));
    }

    private void Walk(RecordedHost host)
    {
        var life = new HostLife();
        var turns = host.InOrder().ToList();
        var next = 0;
        for (; next < turns.Count && turns[next].Month < _from; next++)
        {
            life.Take(turns[next]);
        }

        var band = SizeBand.Of(host.TechnicalStaff);
        for (var month = _from; month < _until; month++)
        {
            var before = life;
            for (; next < turns.Count && turns[next].Month == month; next++)
            {
                life.Take(turns[next]);
            }

            Month(host.District, band, month, before, life);
        }
    }

    private void Month(string district, string band, int month, HostLife before, HostLife after)
    {
        var old = month - before.FoundedIn >= YoungMonths;
        switch (before.Stage)
        {
            case HostStage.None:
                var cell = _foundings.GetValueOrDefault((district, band, month));
                _foundings[(district, band, month)] = (cell.AtRisk + 1,
                    cell.Events + (after.Stage == HostStage.None ? 0 : 1));
                return;
            case HostStage.Dormant:
                _wakings += new HazardExposure(1, after.Stage == HostStage.Dormant ? 0 : 1);
                return;
        }

        _awake[(district, month)] = _awake.GetValueOrDefault((district, month)) + 1;
        _homeMonths += before.Stage == HostStage.Established ? 0 : 1;
        if (!old)
            return;

        _sleeps += new HazardExposure(1, after.Stage == HostStage.Dormant ? 1 : 0);
        if (before.Stage == HostStage.Established)
            _recognitions += new HazardExposure(
                1, after.Stage is HostStage.Home or HostStage.Demonstration ? 1 : 0);
    }

    private ImmutableArray<BandExposure> Foundings() =>
    [
        .. from cell in _foundings
           let key = cell.Key
           orderby key.Month, key.District, key.Band
           select new BandExposure(key.Band, new FoundingExposure(
               key.District, MonthNumber.Code(key.Month), cell.Value.AtRisk, cell.Value.Events,
               _awake.GetValueOrDefault((key.District, key.Month))
                   / (double)_organisations[key.District])),
    ];

    /// <summary>What was never recorded may be what nobody records: it tells nothing.</summary>
    private static HazardExposure Seen(HazardExposure counted) =>
        counted.Events == 0 ? default : counted;

    private static HazardExposure Renewals(
        IEnumerable<RecordedStation> stations, DateOnly asOf) =>
        stations.Aggregate(default(HazardExposure), (sum, s) => sum
            + new HazardExposure(s.Renewals + (s.Until < asOf ? 1 : 0), s.Renewals));
}
