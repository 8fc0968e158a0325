using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;

namespace Network.Tests.Simulation.Model;

/// <summary>Small inputs for tests, with numbers that are known for certain.</summary>
internal static class Town
{
    /// <summary>Nothing happens: every rate is 0.</summary>
    public static ImmutableArray<Parameter> Still { get; } =
    [
        .. DefaultParameters.All.Select(p => p with
        {
            Prior = Prior.Fixed(p.Id == ParameterId.VisitCost ? 100_000 : 0),
        }),
    ];

    public static PolicyLevers Levers { get; } = new()
    {
        BudgetFen = [20_000_000],
        UnitsMin = 2,
        UnitsMax = 4,
        GrantFen = 5_000_000,
        ReferenceGrantFen = 5_000_000,
        Quota = 1,
    };

    /// <summary>One district, one class, nobody organised, nothing happening.</summary>
    public static SimulationInput Of(int organisations, int months, int runs = 100) =>
        Of([new("east", HostKind.Enterprise, "10-49", new(organisations))], months, runs);

    public static SimulationInput Of(
        ImmutableArray<OrganisationClass> classes, int months, int runs = 100) => new()
        {
            Districts =
            [
                .. classes.Select(c => c.District).Distinct()
                    .Select(d => new SimulatedDistrict(d, new(d, d))),
            ],
            Classes = classes,
            Parameters = Still,
            Activities = [],
            Levers = Levers,
            StartYear = 2025,
            StartMonth = 1,
            Months = months,
            Runs = runs,
            Seed = 20250101,
        };

    /// <summary>Two districts with three classes, somebody in every stage, everything assumed
    /// and nothing known: the model in full.</summary>
    public static SimulationInput Busy(int months, int runs) => Of(
    [
        new("east", HostKind.Enterprise, "10-49",
            new(60, 14, 5, 1, 3) { Young = [0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 1] }),
        new("east", HostKind.Enterprise, "50-199", new(20, 6, 4, 0, 1), 1.5, 0.8, 0.7),
        new("west", HostKind.University, "200", new(30, 5, 3, 0, 2), 0.5, 2, 1.2),
    ], months, runs) with
    {
        Districts =
        [
            new("east", new("东", "East"), Workstations: 7, FoundedThisYear: 1),
            new("west", new("西", "West"), Workstations: 2),
        ],
        Parameters = DefaultParameters.All,
        Activities = DefaultActivities.All,
        StartMonth = 4,
    };

    public static SimulationInput Known(
        this SimulationInput input, ParameterId id, double value) =>
        input.With(input[id] with { Prior = Prior.Fixed(value) });
}
