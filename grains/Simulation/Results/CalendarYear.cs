using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>A calendar year that the horizon reaches.</summary>
/// <param name="Index">From 0 for the start year.</param>
/// <param name="LastMonth">Place of its last simulated month.</param>
/// <param name="IsWhole">Whether that is December.</param>
internal readonly record struct CalendarYear(int Index, int LastMonth, bool IsWhole)
{
    public static IEnumerable<CalendarYear> Of(SimulationPlan plan)
    {
        var months = plan.Months;
        for (var i = 0; i < months.Length; i++)
        {
            if (i == months.Length - 1 || months[i + 1].Year != months[i].Year)
                yield return new(months[i].Year, i, months[i].Month == 12);
        }
    }
}
