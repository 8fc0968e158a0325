using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Inputs;

/// <summary>Nonsense gets a clear answer and costs nothing.</summary>
public sealed class InputCheckTests
{
    private static readonly SimulationInput Good = Town.Busy(36, 100);

    public static TheoryData<string, string, Func<SimulationInput, SimulationInput>> Nonsense =>
        new()
        {
            { "months", "simulation.out-of-range", i => i with { Months = 0 } },
            { "months", "simulation.out-of-range", i => i with { Months = 12_000 } },
            { "months", "simulation.out-of-range", i => i with { Months = int.MinValue } },
            { "runs", "simulation.out-of-range", i => i with { Runs = 1_000_000_000 } },
            { "runs", "simulation.out-of-range", i => i with { Runs = 0 } },
            { "runs", "simulation.too-much-work", i => i with { Runs = 10_000, Months = 360 } },
            { "seed", "simulation.out-of-range", i => i with { Seed = -1 } },
            { "startMonth", "simulation.out-of-range", i => i with { StartMonth = 13 } },
            { "startYear", "simulation.out-of-range", i => i with { StartYear = 0 } },
            { "districts", "simulation.out-of-range", i => i with { Districts = [] } },
            { "districts[1].id", "simulation.district-twice",
                i => i with { Districts = [i.Districts[0], i.Districts[0]] } },
            { "classes[3].district", "unknown.district", i => i with
                {
                    Classes = [.. i.Classes, new("atlantis", HostKind.Park, "10-49", new(1))],
                } },
            { "classes[3]", "simulation.class-twice",
                i => i with { Classes = [.. i.Classes, i.Classes[0]] } },
            { "classes[0].counts.none", "simulation.out-of-range",
                i => i with { Classes = [i.Classes[0] with { Counts = new(-1) }] } },
            { "classes[0].counts.young", "simulation.young-malformed",
                i => i with { Classes = [i.Classes[0] with
                {
                    Counts = new(5, 1) { Young = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1] },
                }] } },
            { "classes[0].initiative", "simulation.out-of-range",
                i => i with { Classes = [i.Classes[0] with { Initiative = double.NaN }] } },
            { "levers.budgetFen[0]", "simulation.out-of-range",
                i => Levers(i, l => l with { BudgetFen = [-1] }) },
            { "levers.budgetFen", "simulation.out-of-range",
                i => Levers(i, l => l with { BudgetFen = [] }) },
            { "levers.grantFen", "simulation.out-of-range",
                i => Levers(i, l => l with { GrantFen = long.MaxValue }) },
            { "levers.unitsMin", "simulation.out-of-range",
                i => Levers(i, l => l with { UnitsMin = 5 }) },
            { "levers.quota", "simulation.out-of-range",
                i => Levers(i, l => l with { Quota = -1 }) },
            { "levers.quotaOf[0].district", "unknown.district",
                i => Levers(i, l => l with { QuotaOf = [new("atlantis", 1)] }) },
            { "levers.given[1].district", "simulation.district-twice",
                i => Levers(i, l => l with { Given = [new("east", 1), new("east", 2)] }) },
            { "levers.strategy", "simulation.out-of-range",
                i => Levers(i, l => l with { Strategy = (AllocationStrategy)9 }) },
            { "levers.outreachShare", "simulation.out-of-range",
                i => Levers(i, l => l with { OutreachShare = 1.01 }) },
            { "levers.outreach", "simulation.out-of-range",
                i => Levers(i, l => l with { Outreach = double.PositiveInfinity }) },
            { "levers.selectionMonth", "simulation.out-of-range",
                i => Levers(i, l => l with { SelectionMonth = 0 }) },
            { "parameters", "simulation.parameters-incomplete",
                i => i with { Parameters = i.Parameters[1..] } },
            { "parameters[0].prior", "simulation.prior-malformed", i => i.With(
                i[ParameterId.Initiative] with { Prior = Prior.LogUniform(0, 1) }) },
            { "parameters[12].prior", "simulation.prior-malformed", i => i.With(
                i[ParameterId.VisitCost] with { Prior = Prior.Fixed(0) }) },
            { "activities", "simulation.too-many-participants", i => i with
                {
                    Activities = [i.Activities[0] with { Attendance = Prior.Fixed(1e9) }],
                } },
        };

    [Fact]
    public void Check_SensibleInput_Accepts() => InputCheck.Of(Good).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Check_Nonsense_SaysWhatAndWhere(
        string field, string code, Func<SimulationInput, SimulationInput> spoil)
    {
        var rejection = InputCheck.Of(spoil(Good)).ShouldNotBeNull();

        rejection.Code.ShouldBe(code);
        rejection.Field.ShouldBe(field);
        rejection.Message.Zh.ShouldNotBeNullOrWhiteSpace();
        rejection.Message.En.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Check_BillionRuns_CostsNothing()
    {
        var asked = Good with { Runs = 1_000_000_000, Months = 12_000 };
        InputCheck.Of(asked);

        var bytes = GC.GetAllocatedBytesForCurrentThread();
        InputCheck.Of(asked);

        (GC.GetAllocatedBytesForCurrentThread() - bytes).ShouldBeLessThan(10_000);
    }

    [Fact]
    public void Levers_BeyondThePolicy_AreMarkedWithTheirClause()
    {
        var policy = Grains.Kunshan.Policy;
        var levers = DefaultLevers.Of(policy);

        var marks = LeversBeyondPolicy.Of(
            levers with { UnitsMax = 5, GrantFen = 20_000_000, Quota = 0 }, policy);

        LeversBeyondPolicy.Of(levers, policy).ShouldBeEmpty();
        marks.Select(m => m.Field)
            .ShouldBe(["levers.unitsMax", "levers.grantFen", "levers.quota"]);
        marks.ShouldAllBe(m => m.Clause != null);
    }

    private static SimulationInput Levers(
        SimulationInput input, Func<PolicyLevers, PolicyLevers> change) =>
        input with { Levers = change(input.Levers) };
}
