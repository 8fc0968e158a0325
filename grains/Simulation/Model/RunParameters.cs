using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>The values that one run has drawn for what is not known; filled anew for each run.
/// </summary>
internal sealed class RunParameters(SimulationPlan plan)
{
    private readonly Prior[] _priors =
    [
        .. Enum.GetValues<ParameterId>().Select(id => plan.Input[id].Prior),
    ];

    private readonly uint[] _subjects =
        Subject.Of(Enum.GetValues<ParameterId>().Select(id => id.ToString()));

    private readonly double[] _values = new double[Enum.GetValues<ParameterId>().Length];
    private readonly double[] _others = new double[Enum.GetValues<ParameterId>().Length];

    private readonly uint[] _activitySubjects =
        Subject.Of(plan.Input.Activities.Select(a => a.Category));

    /// <summary>Sessions a month of an association that is not a home.</summary>
    public double[] Sessions { get; } = new double[plan.Input.Activities.Length];

    /// <summary>Participants a session.</summary>
    public double[] Attendance { get; } = new double[plan.Input.Activities.Length];

    /// <summary>What a grant does, as a multiple of one of the reference size.</summary>
    public double GrantStrength { get; private set; }

    /// <summary>The same for every class, side by side for the draws.</summary>
    public Chance[] Accreditation { get; } = new Chance[plan.Classes.Length];

    public Chance[] Dormancy { get; } = new Chance[plan.Classes.Length];

    public Chance[] FundedDormancy { get; } = new Chance[plan.Classes.Length];

    public Chance[] Revival { get; } = new Chance[plan.Classes.Length];

    public double this[ParameterId id] => _values[(int)id];

    public void Draw(uint run)
    {
        var seed = plan.Input.Seed;
        PhiloxBatch.Fill(seed, run, _subjects, 0, Purpose.Parameter, _values, _others);
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = _priors[i].At(_values[i]);
        }

        PhiloxBatch.Fill(seed, run, _activitySubjects, 0, Purpose.ActivityParameter,
            Sessions, Attendance);
        for (var i = 0; i < Sessions.Length; i++)
        {
            Sessions[i] = plan.Input.Activities[i].Sessions.At(Sessions[i]);
            Attendance[i] = plan.Input.Activities[i].Attendance.At(Attendance[i]);
        }

        Derive(plan.Input.Levers);
    }

    private void Derive(PolicyLevers levers)
    {
        GrantStrength = levers.GrantFen == 0 ? 0 : Elementary.Exp(
            this[ParameterId.GrantElasticity]
            * Elementary.Log(levers.GrantFen / (double)levers.ReferenceGrantFen));
        var dormancy = this[ParameterId.Dormancy];
        Fill(Accreditation, this[ParameterId.Accreditation] * levers.HomeSupport);
        Fill(Dormancy, dormancy);
        Fill(FundedDormancy,
            dormancy * Elementary.Exp(-this[ParameterId.GrantEffect] * GrantStrength));
        Fill(Revival, this[ParameterId.Revival] * levers.Outreach);
    }

    private static void Fill(Chance[] chances, double hazard) =>
        Array.Fill(chances, Chance.OfHazard(hazard));
}
