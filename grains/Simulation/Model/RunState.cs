using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>Where everything stands in one run: counts by class, and by district what is not of
/// a class.</summary>
internal sealed class RunState
{
    private const int YoungMonths = 12;

    private readonly SimulationPlan _plan;
    private readonly int _term;

    public RunState(SimulationPlan plan)
    {
        _plan = plan;
        _term = plan.Input.Levers.StationTermMonths;
        var (classes, districts) = (plan.Classes.Length, plan.Organisations.Length);
        None = new int[classes];
        Young = new int[classes];
        Mature = new int[classes];
        Home = new int[classes];
        Demonstration = new int[classes];
        Dormant = new int[classes];
        YoungByMonth = new int[classes * YoungMonths];
        Funded = new int[classes * plan.Cohorts];
        Founded = new int[districts];
        FoundedThisYear = new int[districts];
        Designated = new int[districts];
        Units = new int[districts];
        Stations = new int[districts];
        StationsByMonth = new int[districts * _term];
        Standing = new DistrictStanding[districts];
    }

    /// <summary>Without an association.</summary>
    public int[] None { get; }

    /// <summary>Established in the last twelve months.</summary>
    public int[] Young { get; }

    /// <summary>Established, older, neither home nor asleep.</summary>
    public int[] Mature { get; }

    public int[] Home { get; }

    /// <summary>Demonstration units whose grant's term is over.</summary>
    public int[] Demonstration { get; }

    public int[] Dormant { get; }

    /// <summary>Demonstration units within a grant's term: cohort after cohort, by class.
    /// </summary>
    public int[] Funded { get; }

    /// <summary>Of each district, since the start.</summary>
    public int[] Founded { get; }

    public int[] FoundedThisYear { get; }

    /// <summary>Units chosen in the last twelve months.</summary>
    public int[] Designated { get; }

    /// <summary>Grants awarded since the start.</summary>
    public int[] Units { get; }

    public int[] Stations { get; }

    /// <summary>Sums over the classes of each district.</summary>
    public DistrictStanding[] Standing { get; }

    /// <summary>The district at which round robin goes on.</summary>
    public int NextInTurn { get; set; }

    private int[] YoungByMonth { get; }

    private int[] StationsByMonth { get; }

    /// <summary>Associations of a class founded in the months whose number leaves this rest.
    /// </summary>
    public ref int YoungOf(int entry, int month) =>
        ref YoungByMonth[month % YoungMonths * None.Length + entry];

    /// <summary>Workstations of a district whose agreement ends in this month.</summary>
    public ref int StationsEnding(int district, int month) =>
        ref StationsByMonth[month % _term * Stations.Length + district];

    public Span<int> FundedCohort(int cohort) =>
        Funded.AsSpan(cohort * None.Length, None.Length);

    public void Reset()
    {
        Array.Clear(Funded);
        Array.Clear(Founded);
        Array.Clear(Designated);
        Array.Clear(Units);
        NextInTurn = 0;
        for (var entry = 0; entry < None.Length; entry++)
        {
            Reset(entry, _plan.Classes[entry].Counts);
        }

        for (var district = 0; district < Stations.Length; district++)
        {
            Reset(district, _plan.Input.Districts[district]);
        }

        Sum();
    }

    /// <summary>Brings the sums over classes up to date.</summary>
    public void Sum()
    {
        var entry = 0;
        for (var district = 0; district < Standing.Length; district++)
        {
            var sum = default(DistrictStanding);
            for (; entry < _plan.ClassEnds[district]; entry++)
            {
                sum.None += None[entry];
                sum.Established += Young[entry] + Mature[entry];
                sum.Home += Home[entry];
                sum.Dormant += Dormant[entry];
                sum.Demonstration += Demonstration[entry];
                for (var i = entry; i < Funded.Length; i += None.Length)
                {
                    sum.Demonstration += Funded[i];
                }
            }

            Standing[district] = sum;
        }
    }

    private void Reset(int entry, StageCounts counts)
    {
        None[entry] = counts.None;
        Home[entry] = counts.Home;
        Demonstration[entry] = counts.Demonstration;
        Dormant[entry] = counts.Dormant;
        Young[entry] = 0;
        for (var month = 0; month < YoungMonths; month++)
        {
            var young = counts.Young.IsEmpty ? 0 : counts.Young[month];
            YoungOf(entry, month) = young;
            Young[entry] += young;
        }

        Mature[entry] = counts.Established - Young[entry];
    }

    /// <summary>Agreements at the start end evenly over one term.</summary>
    private void Reset(int district, SimulatedDistrict start)
    {
        FoundedThisYear[district] = start.FoundedThisYear;
        Stations[district] = start.Workstations;
        for (var month = 0; month < _term; month++)
        {
            StationsEnding(district, month) = (int)(
                (long)start.Workstations * (month + 1) / _term
                - (long)start.Workstations * month / _term);
        }
    }
}
