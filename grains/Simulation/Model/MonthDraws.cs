using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Model;

/// <summary>The uniforms of one month of one run, by class and by district.</summary>
internal sealed class MonthDraws(SimulationPlan plan)
{
    private readonly double[] _unused = new double[plan.Organisations.Length];

    /// <summary>Of founding, by class: worked out month by month.</summary>
    public Chance[] Chances { get; } = new Chance[plan.Classes.Length];

    /// <summary>What came of the step under way, by class.</summary>
    public int[] Counts { get; } = new int[plan.Classes.Length];

    public int[] Woken { get; } = new int[plan.Classes.Length];

    public double[] Founding { get; } = new double[plan.Classes.Length];

    public double[] Recognition { get; } = new double[plan.Classes.Length];

    public double[] EstablishedAsleep { get; } = new double[plan.Classes.Length];

    public double[] HomeAsleep { get; } = new double[plan.Classes.Length];

    public double[] Waking { get; } = new double[plan.Classes.Length];

    public double[] DemonstrationAsleep { get; } = new double[plan.Classes.Length];

    /// <summary>Filled when a cohort needs it.</summary>
    public double[] FundedAsleep { get; } = new double[plan.Classes.Length];

    private readonly double[] _fundedOther = new double[plan.Classes.Length];

    /// <summary>Poisson means of the step under way, by district.</summary>
    public double[] Means { get; } = new double[plan.Organisations.Length];

    /// <summary>What came of them.</summary>
    public int[] Drawn { get; } = new int[plan.Organisations.Length];

    public double[] StationsFounded { get; } = new double[plan.Organisations.Length];

    public double[] StationsRenewed { get; } = new double[plan.Organisations.Length];

    public double[] Participants { get; } = new double[plan.Organisations.Length];

    /// <summary>Of one pair of activities after the other.</summary>
    public double[] SessionsFirst { get; } = new double[plan.Organisations.Length];

    public double[] SessionsSecond { get; } = new double[plan.Organisations.Length];

    public void OfClasses(uint run, uint month)
    {
        var seed = plan.Input.Seed;
        var subjects = plan.ClassSubjects;
        PhiloxBatch.Fill(seed, run, subjects, month, Purpose.Growth, Founding, Recognition);
        PhiloxBatch.Fill(
            seed, run, subjects, month, Purpose.Sleep, EstablishedAsleep, HomeAsleep);
        PhiloxBatch.Fill(
            seed, run, subjects, month, Purpose.Waking, Waking, DemonstrationAsleep);
    }

    public void OfFunded(uint run, uint month, int cohort) => PhiloxBatch.Fill(
        plan.Input.Seed, run, plan.ClassSubjects, month, Purpose.Funded + (uint)cohort,
        FundedAsleep, _fundedOther);

    public void OfStations(uint run, uint month) => PhiloxBatch.Fill(
        plan.Input.Seed, run, plan.DistrictSubjects, month, Purpose.Stations,
        StationsFounded, StationsRenewed);

    public void OfParticipants(uint run, uint month) => PhiloxBatch.Fill(
        plan.Input.Seed, run, plan.DistrictSubjects, month, Purpose.Participants,
        Participants, _unused);

    public void OfSessions(uint run, uint month, int pair) => PhiloxBatch.Fill(
        plan.Input.Seed, run, plan.DistrictSubjects, month, Purpose.Sessions + (uint)pair,
        SessionsFirst, SessionsSecond);

    /// <summary>The uniform by which the unit of one place in the order of choice is found.
    /// </summary>
    public double OfChoice(uint run, uint month, int place)
    {
        var seed = plan.Input.Seed;
        return Philox.Block(unchecked((uint)seed), (uint)(seed >> 32), run, (uint)place, month,
            Purpose.Selection).First;
    }
}
