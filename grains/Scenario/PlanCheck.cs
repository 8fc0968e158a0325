using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Scenario;

/// <summary>Says what is wrong with a plan before anything is computed.</summary>
internal static class PlanCheck
{
    public static Rejection? Of(ScenarioPlan plan, Context context)
    {
        var wrong = StartOf(plan, context) ?? InputCheck.Of(Sketch(plan, context));
        return wrong is null ? null : wrong with { Field = $"plan.{wrong.Field}" };
    }

    private static Rejection? StartOf(ScenarioPlan plan, Context context) =>
        plan.Position < 0
            ? new("simulation.out-of-range", new(
                "日志位置不能为负。", "A position of the journal is not below 0."), "position")
            : plan.AsOf > context.Today
                ? new("date.future", new(
                    "起始日期不能晚于今天。", "The day must not be after today."), "asOf")
                : null;

    /// <summary>Everything that the plan says, with no organisations: the network's own records
    /// are looked at when it runs.</summary>
    private static SimulationInput Sketch(ScenarioPlan plan, Context context) => new()
    {
        Districts =
        [
            .. context.City!.Districts.Select(d => new SimulatedDistrict(d, new(d, d))),
        ],
        Classes = [],
        Parameters = DefaultParameters.All,
        Activities = [],
        Levers = plan.Levers,
        StartYear = context.Today.Year,
        StartMonth = 1,
        Months = plan.Months,
        Runs = plan.Runs,
        Seed = plan.Seed,
    };
}
