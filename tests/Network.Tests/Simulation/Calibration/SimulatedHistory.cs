using Network.Grains.Enterprise;
using Network.Grains.Simulation.Calibration;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Calibration;

/// <summary>Histories whose truth is known: runs of the model, read as records.</summary>
internal static class SimulatedHistory
{
    public const double Initiative = 0.003;
    public const double Imitation = 0.05;
    public const int Months = 48;

    /// <summary>Organisations, and how many of them are organised at the start: the districts
    /// differ, or initiative and imitation could not be told apart.</summary>
    private static readonly (int Organisations, int Organised)[] Districts =
        [(300, 5), (200, 40), (150, 60)];

    public static SimulationInput Input(int runs) => Town.Of(
        [
            .. Districts.Select((d, i) => new OrganisationClass($"d{i}", HostKind.Enterprise,
                "10-49", new(d.Organisations - d.Organised, d.Organised))),
        ], Months, runs)
        .Known(ParameterId.Initiative, Initiative)
        .Known(ParameterId.Imitation, Imitation) with
    {
        Levers = Town.Levers with { BudgetFen = [0], Quota = 0 },
    };

    public static List<FoundingExposure> Foundings(RunOutcomes outcomes, int run)
    {
        var exposures = new List<FoundingExposure>(Months * Districts.Length);
        for (var d = 0; d < Districts.Length; d++)
        {
            var (organisations, associations) = Districts[d];
            for (var month = 0; month < Months; month++)
            {
                var now = outcomes.Month(run, month)[(d + 1) * Stored.Count + Stored.Associations];
                exposures.Add(new($"d{d}", 202501 + month, organisations - associations,
                    now - associations, associations / (double)organisations));
                associations = now;
            }
        }

        return exposures;
    }
}
