using System.Collections.Immutable;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Scenario;

/// <summary>Whether two plans ask the same: lists are compared by what is in them.</summary>
internal static class Same
{
    public static bool Plan(ScenarioPlan one, ScenarioPlan other) =>
        Levers(one.Levers, other.Levers) && one == other with { Levers = one.Levers };

    private static bool Levers(PolicyLevers one, PolicyLevers other) =>
        List(one.BudgetFen, other.BudgetFen) && List(one.QuotaOf, other.QuotaOf)
        && List(one.Given, other.Given)
        && one == other with
        {
            BudgetFen = one.BudgetFen,
            QuotaOf = one.QuotaOf,
            Given = one.Given,
        };

    private static bool List<T>(ImmutableArray<T> one, ImmutableArray<T> other) =>
        one.AsSpan().SequenceEqual(other.AsSpan());
}
