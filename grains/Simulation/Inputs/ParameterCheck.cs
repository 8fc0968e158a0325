using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

internal static class ParameterCheck
{
    /// <summary>Largest rate a month: e to its negative is nothing.</summary>
    private const double RateMax = 1_000;

    public static Rejection? Of(SimulationInput input)
    {
        var refused = Complete(input);
        for (var i = 0; refused is null && i < input.Parameters.Length; i++)
        {
            var parameter = input.Parameters[i];
            refused = Spread(parameter.Prior, MinOf(parameter.Id), MaxOf(parameter.Id),
                $"parameters[{i}].prior");
        }

        refused ??= Within.Whole(input.Activities.Length, 0, SimulationLimits.ActivitiesMax,
            "activities");
        for (var i = 0; refused is null && i < input.Activities.Length; i++)
        {
            var activity = input.Activities[i];
            refused = Spread(activity.Sessions, 0, RateMax, $"activities[{i}].sessions")
                ?? Spread(activity.Attendance, 0, SimulationLimits.ParticipantsMax,
                    $"activities[{i}].attendance");
        }

        return refused ?? Participants(input);
    }

    /// <summary>Whether a parameter may be drawn from a prior.</summary>
    public static bool Allows(ParameterId id, Prior prior) =>
        Spread(prior, MinOf(id), MaxOf(id), "") is null;

    /// <summary>Whether sessions a month may be drawn from a prior.</summary>
    public static bool AllowsSessions(Prior prior) => Spread(prior, 0, RateMax, "") is null;

    private static Rejection? Complete(SimulationInput input)
    {
        var ids = input.Parameters.Select(p => p.Id).ToHashSet();
        var missing = Enum.GetValues<ParameterId>().Where(p => !ids.Contains(p)).ToList();
        if (missing.Count == 0 && ids.Count == input.Parameters.Length)
            return null;

        var name = missing.Count > 0 ? Words.Of(missing[0]) : "";
        return new("simulation.parameters-incomplete", new(
            $"每个参数应当有且只有一个。{(name.Length > 0 ? $"缺少“{name}”。" : "")}",
            $"Each parameter must be there once. {(name.Length > 0 ? $"'{name}' is missing." : "")}"
                .TrimEnd()), "parameters");
    }

    /// <summary>A visit that costs nothing could be paid for any number of times.</summary>
    private static double MinOf(ParameterId id) => id == ParameterId.VisitCost ? 1 : 0;

    private static double MaxOf(ParameterId id) => id switch
    {
        ParameterId.VisitCost => SimulationLimits.MoneyMax,
        ParameterId.GrantElasticity => 5,
        _ => RateMax,
    };

    private static Rejection? Spread(Prior prior, double min, double max, string field)
    {
        var least = prior.Shape is PriorShape.LogNormal or PriorShape.LogUniform
            ? Math.Max(min, double.Epsilon)
            : min;
        return Enum.IsDefined(prior.Shape)
            && prior.Low >= least && prior.Low <= prior.Middle
            && prior.Middle <= prior.High && prior.High <= max
            ? null
            : new Rejection("simulation.prior-malformed", new(
                $"下限、中值、上限应依次不减，在 {Within.Text(min)} 至 {Within.Text(max)} 之间；对数分布须大于 0。",
                $"Low, middle and high must not fall and lie from {Within.Text(min)} to "
                + $"{Within.Text(max)}; above 0 for logarithmic shapes."), field);
    }

    /// <summary>What a month may come to if every organisation were a demonstration unit.
    /// </summary>
    private static Rejection? Participants(SimulationInput input)
    {
        var factor = new[] { ParameterId.HomeActivity, ParameterId.DemonstrationActivity }
            .Max(id => Math.Max(1, input[id].Prior.Most));
        var organisations = input.Classes.Sum(c => c.Counts.Total);
        var most = input.Activities.Sum(a =>
            a.Sessions.Most * Math.Max(1, a.Attendance.Most)) * factor * organisations;
        return most <= SimulationLimits.ParticipantsMax ? null : new Rejection(
            "simulation.too-many-participants", new(
                "活动频次、人数与单位数的乘积过大，一个月的参加人次可能超过二十亿。",
                "Sessions, attendance and organisations together may come to more than two "
                + "thousand million participants in one month."), "activities");
    }
}
