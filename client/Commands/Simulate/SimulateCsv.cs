using System.Globalization;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Results;

namespace Network.Client.Commands.Simulate;

/// <summary>One row a month, area and outcome.</summary>
internal static class SimulateCsv
{
    public static void Write(TextWriter output, SimulationResult result)
    {
        output.WriteLine("area,month,outcome,p5,p25,p50,p75,p95,mean");
        foreach (var area in result.Areas)
        {
            foreach (var (outcome, _, fan) in area.Outcomes)
            {
                for (var i = 0; i < result.Months; i++)
                {
                    var (year, month) = result.MonthOf(i);
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"{area.District ?? "city"},{year}-{month:00},{Words.Of(outcome)},"
                        + $"{fan.P5[i]:R},{fan.P25[i]:R},{fan.P50[i]:R},{fan.P75[i]:R},"
                        + $"{fan.P95[i]:R},{fan.Mean[i]:R}"));
                }
            }
        }
    }
}
