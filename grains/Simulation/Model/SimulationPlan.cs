using System.Collections.Immutable;
using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>
/// An input made ready to run: plain arrays, classes of a district side by side. Never changes;
/// any number of workers share it.
/// </summary>
public sealed class SimulationPlan
{
    /// <param name="input">Must have passed <see cref="InputCheck"/>.</param>
    /// <param name="scope">What is wanted of the runs.</param>
    public SimulationPlan(SimulationInput input, RunScope scope = RunScope.Everything)
    {
        ArgumentNullException.ThrowIfNull(input);
        (Input, Scope) = (input, scope);
        var places = input.Districts.Select((d, i) => (d.Id, i))
            .ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        Classes = [.. input.Classes.OrderBy(c => places[c.District])];
        ClassSubjects = Subject.Of(Classes.Select(
            c => $"{c.District}/{c.HostKind}/{c.SizeBand}"));
        DistrictSubjects = Subject.Of(input.Districts.Select(d => d.Id));
        ClassEnds = new int[input.Districts.Length];
        Organisations = new int[input.Districts.Length];
        foreach (var entry in Classes)
        {
            ClassEnds[places[entry.District]]++;
            Organisations[places[entry.District]] += (int)entry.Counts.Total;
        }

        for (var d = 1; d < ClassEnds.Length; d++)
        {
            ClassEnds[d] += ClassEnds[d - 1];
        }

        AllOrganisations = Organisations.Sum();
        Initiative = [.. Classes.Select(c => c.Initiative)];
        Imitation = [.. Classes.Select(c => c.Imitation)];
        Weights = [.. Classes.Select(c => Elementary.Exp(c.Score))];
        Months = MonthPlan.Of(input);
        Cohorts = MonthPlan.Cohorts(input.Levers);
        Quotas = Numbers(input, input.Levers.QuotaOf, input.Levers.Quota);
        Given = Numbers(input, input.Levers.Given, 0);
    }

    public SimulationInput Input { get; }

    public RunScope Scope { get; }

    /// <summary>Sorted by district.</summary>
    internal OrganisationClass[] Classes { get; }

    internal uint[] ClassSubjects { get; }

    internal uint[] DistrictSubjects { get; }

    /// <summary>For each district the place after its last class.</summary>
    internal int[] ClassEnds { get; }

    /// <summary>Organisations of each district.</summary>
    internal int[] Organisations { get; }

    internal int AllOrganisations { get; }

    internal double[] Initiative { get; }

    internal double[] Imitation { get; }

    /// <summary>Chance to be chosen next of a home of each class, up to a factor.</summary>
    internal double[] Weights { get; }

    internal PlannedMonth[] Months { get; }

    internal int Cohorts { get; }

    /// <summary>New associations that each district owes a year.</summary>
    internal int[] Quotas { get; }

    internal int[] Given { get; }

    /// <summary>The city and its districts.</summary>
    internal int Areas => Organisations.Length + 1;

    private static int[] Numbers(
        SimulationInput input, ImmutableArray<DistrictNumber> numbers, int others) =>
    [
        .. input.Districts.Select(
            d => numbers.FirstOrDefault(n => n.District == d.Id)?.Number ?? others),
    ];
}
