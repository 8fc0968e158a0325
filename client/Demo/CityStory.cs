using System.Globalization;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Workstation;

namespace Network.Client.Demo;

/// <summary>What the city's grain is told: its experts and its own activities.</summary>
internal sealed class CityStory(int seed, Policy policy, DemoSpan span)
{
    /// <summary>How much larger than an association's the city's activities are.</summary>
    private const double Size = 3;

    private static readonly string[] Institutions =
        ["模拟大学", "模拟理工学院", "模拟科学院材料所", "模拟医学院", "模拟工程研究院", "海外模拟实验室"];

    private readonly Draws _draws = Draws.Of(seed, "city");
    private readonly Story _story = new(GrainKey.OfCity(policy.City), span);

    public Story Tell(IReadOnlyList<(DemoStation Station, DateOnly Ready)> stations)
    {
        foreach (var (station, ready) in stations)
        {
            foreach (var expert in station.Experts)
            {
                TellExpert(station, ready, expert);
            }
        }

        for (var on = span.From.AddDays(30); on < span.Until;
            on = on.AddDays(_draws.Between(12, 40)))
        {
            var day = DemoSpan.Workday(on);
            var a = ActivityDraft.Next(_draws, policy, Size);
            _story.Tell(day, new CityCommand.RecordActivity(a.Category, day, a.Sessions,
                a.Participants, a.Items, a.MoneyFen, $"全市{a.Title}"));
        }

        return _story;
    }

    private void TellExpert(DemoStation station, DateOnly ready, int number)
    {
        var academician = station.Kind == WorkstationKind.Academician
            && number == station.Experts[0];
        var id = $"expert-{number.ToString("D2", CultureInfo.InvariantCulture)}";
        _story.Tell(ready, new CityCommand.RegisterExpert(
            MemberDrafts.Person(_draws),
            academician ? "院士" : _draws.Pick(Titles),
            _draws.Pick(Institutions), academician, academician && _draws.Chance(0.3), id));
        _story.Tell(ready, new CityCommand.PlaceExpert(id, station.Id, ready,
            Math.Max(policy.Workstations.MonthsPerYearMin.Value, _draws.Between(3, 6))));
    }

    private static readonly string[] Titles = ["教授", "研究员", "教授级高级工程师", "副教授"];
}
