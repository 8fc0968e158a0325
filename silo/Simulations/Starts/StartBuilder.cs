using System.Collections.Immutable;
using System.Globalization;
using Network.Grains.Policies;
using Network.Grains.Simulation.Calibration;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Simulations.Records;

namespace Network.Silo.Simulations.Starts;

/// <summary>Makes the start of simulations from what a city has recorded: its classes as they
/// stand, its rates where the records tell them, assumptions where they do not.</summary>
internal sealed class StartBuilder(
    Policy policy, ImmutableArray<SimulatedDistrict> districts, DateOnly asOf)
{
    private readonly int _start = MonthNumber.Of(asOf) + 1;

    public CityStart Of(RecordedCity city, long position)
    {
        var ids = districts.Select(d => d.Id).ToList();
        var hosts = CountedHosts.Of(city, ids);
        var count = new HistoryCount(hosts, MonthNumber.Of(asOf));
        var history = count.Count(city.Stations.Values, asOf);
        var bandFactors = history.BandFactors();
        var calibration = Calibrator.Of(history.With(bandFactors));
        var levers = DefaultLevers.Of(policy);
        var assumed = new SimulationStart(position, asOf, MonthNumber.YearOf(_start),
            _start % 12 + 1, Districts(city),
            ClassCount.Of(hosts, ids, _start, bandFactors),
            DefaultParameters.All, Activities(calibration), levers);
        var input = calibration.Apply(assumed.Input(levers, 1, 1, 0), Span(count.From));
        var start = assumed with
        {
            Classes = input.Classes,
            Parameters = input.Parameters,
            Activities = input.Activities,
        };
        return new(start, calibration,
            calibration.Fitted.IsEmpty ? null : MonthNumber.Code(count.From));
    }

    private ImmutableArray<SimulatedDistrict> Districts(RecordedCity city)
    {
        var year = MonthNumber.YearOf(_start);
        var stations = city.Stations.Values.Where(s => s.Open).CountBy(s => s.District)
            .ToDictionary();
        var founded = (from host in city.Hosts.Values
                       from turn in host.Turns
                       where turn.Kind == TurnKind.Founded
                           && MonthNumber.YearOf(turn.Month) == year && turn.Month < _start
                       select host.District).CountBy(d => d).ToDictionary();
        return
        [
            .. districts.Select(d => d with
            {
                Workstations = stations.GetValueOrDefault(d.Id),
                FoundedThisYear = founded.GetValueOrDefault(d.Id),
            }),
        ];
    }

    /// <summary>Those for which something is assumed, and those that were recorded.</summary>
    private ImmutableArray<SimulatedActivity> Activities(CalibrationResult calibration)
    {
        var assumed = DefaultActivities.Of(policy);
        var recorded = from activity in calibration.Activities
                       join category in policy.Activities on activity.Category equals category.Id
                       where !assumed.Any(a => a.Category == category.Id)
                       select new SimulatedActivity(category.Id, category.Name, Prior.Fixed(0),
                           Prior.Fixed(0), new(Parameter.Calibrated, ""));
        return [.. assumed, .. recorded.Take(SimulationLimits.ActivitiesMax - assumed.Length)];
    }

    private string Span(int from)
    {
        var until = MonthNumber.Of(asOf) - 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"{MonthNumber.YearOf(from)}-{from % 12 + 1:00}—"
            + $"{MonthNumber.YearOf(until)}-{until % 12 + 1:00}");
    }
}
