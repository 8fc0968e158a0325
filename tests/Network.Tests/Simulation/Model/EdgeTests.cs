using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;
using Network.Silo.Simulations;

namespace Network.Tests.Simulation.Model;

public sealed class EdgeTests
{
    [Fact]
    public void NoOrganisations_AnyHorizon_CoverNothing()
    {
        var result = Run(Town.Busy(24, 20) with { Classes = [] });

        result.City.Organisations.ShouldBe(0);
        result.City[SimulatedOutcome.Coverage].P95.ShouldAllBe(v => v == 0);
        result.City[SimulatedOutcome.Activities].P95.ShouldAllBe(v => v == 0);
    }

    [Fact]
    public void DistrictWithoutOrganisations_AmongOthers_StaysEmpty()
    {
        var input = Town.Busy(24, 20);
        var result = Run(input with
        {
            Districts = [.. input.Districts, new SimulatedDistrict("south", new("南", "South"))],
        });

        result.Areas[3][SimulatedOutcome.Associations].P95.ShouldAllBe(v => v == 0);
        result.Quotas.Where(q => q.District == "south").ShouldAllBe(q => q.Probability == 0);
    }

    [Fact]
    public void CertainFounding_OneMonth_CoversEverybody()
    {
        var result = Run(Town.Of(500, 1).Known(ParameterId.Initiative, 1_000));

        result.City[SimulatedOutcome.Coverage].P5.ShouldBe([1]);
    }

    [Fact]
    public void NoRates_AnyHorizon_ChangesNothing()
    {
        var input = Town.Busy(60, 20) with { Parameters = Town.Still, Activities = [] };
        var result = Run(input with { Levers = input.Levers with { BudgetFen = [0] } });

        foreach (var outcome in new[]
            {
                SimulatedOutcome.Coverage, SimulatedOutcome.Associations,
                SimulatedOutcome.Dormant, SimulatedOutcome.Homes,
            })
        {
            var entry = result.City.Outcomes[(int)outcome];
            entry.Fan.P5.ShouldAllBe(v => v == entry.Start);
            entry.Fan.P95.ShouldAllBe(v => v == entry.Start);
        }
    }

    [Fact]
    public void CertainSleep_YoungAssociations_SleepAfterTheirFirstYear()
    {
        var outcomes = Sample.Of(Town.Of(100, 13)
            .Known(ParameterId.Initiative, 1_000).Known(ParameterId.Dormancy, 1_000));

        outcomes.At(11, 0, Stored.Dormant).ShouldAllBe(v => v == 0);
        outcomes.At(12, 0, Stored.Dormant).ShouldAllBe(v => v == 100);
    }

    [Fact]
    public void NoBudget_ManyHomes_ChoosesNobody()
    {
        var input = Town.Busy(24, 20);
        var result = Run(input with { Levers = input.Levers with { BudgetFen = [0] } });

        result.City[SimulatedOutcome.Money].P95.ShouldAllBe(v => v == 0);
        result.Selections.ShouldAllBe(s => s.MeanUnits == 0 && s.BelowMinimum == 1);
    }

    [Theory]
    [InlineData(AllocationStrategy.ByScore)]
    [InlineData(AllocationStrategy.CoverageGap)]
    [InlineData(AllocationStrategy.RoundRobin)]
    public void Budget_EveryYear_IsNeverExceeded(AllocationStrategy strategy)
    {
        var input = Town.Busy(60, 50);
        var result = Run(input with
        {
            Levers = input.Levers with
            {
                BudgetFen = [12_000_000, 31_000_000],
                UnitsMax = 5,
                OutreachShare = 0.37,
                Strategy = strategy,
            },
        });

        foreach (var year in result.Money)
        {
            (year.MeanGrantsFen + year.OutreachFen).ShouldBeLessThanOrEqualTo(year.BudgetFen);
        }

        result.Money[1].OutreachFen.ShouldBe(31_000_000 * 37 / 100);
        result.Money[1].MeanGrantsFen.ShouldBe(15_000_000, 1);
    }

    [Fact]
    public void FewerHomesThanUnits_Chosen_AreAllOfThem()
    {
        var input = Town.Of(
            [new("east", HostKind.Enterprise, "10-49", new(5, 0, 2))], months: 12);

        var outcomes = Sample.Of(input);

        outcomes.At(11, 0, Stored.Demonstration).ShouldAllBe(v => v == 2);
        outcomes.At(11, 0, Stored.Homes).ShouldAllBe(v => v == 2);
    }

    [Fact]
    public void QuotaAboveOrganisations_EveryRun_IsMissed()
    {
        var input = Town.Of(3, 12).Known(ParameterId.Initiative, 1_000)
            .Known(ParameterId.DeadlineEffect, 1);

        var result = Run(input with { Levers = input.Levers with { Quota = 4 } });

        result.Quotas.ShouldHaveSingleItem().Probability.ShouldBe(0);
    }

    [Fact]
    public void QuotaOfYearThatBegan_FoundedBefore_IsCounted()
    {
        var input = Town.Of(3, 6) with
        {
            Districts = [new("east", new("东", "East"), FoundedThisYear: 1)],
            StartMonth = 10,
        };

        var result = Run(input);

        result.Quotas.Select(q => (q.Year, q.Probability, q.WholeYear))
            .ShouldBe([(2025, 1.0, true), (2026, 0.0, false)]);
    }

    [Fact]
    public void Deadline_DistrictBehind_PushesInTheLastQuarterAlone()
    {
        var input = Town.Of(1_000, 12, 2_000).Known(ParameterId.DeadlineEffect, 0.5);
        var outcomes = Sample.Of(input with { Levers = input.Levers with { Quota = 10 } });

        outcomes.At(8, 0, Stored.Founded).ShouldAllBe(v => v == 0);
        outcomes.At(9, 0, Stored.Founded).Average().ShouldBe(5, 0.3);
    }

    [Theory]
    [InlineData(AllocationStrategy.RoundRobin, new[] { 2, 2 })]
    [InlineData(AllocationStrategy.CoverageGap, new[] { 2, 2 })]
    [InlineData(AllocationStrategy.Given, new[] { 1, 3 })]
    public void Strategy_FourUnitsTwoDistricts_AreAllottedAsItSays(
        AllocationStrategy strategy, int[] expected)
    {
        var input = Town.Of(
        [
            new("east", HostKind.Enterprise, "10-49", new(5, 0, 20)),
            new("west", HostKind.Enterprise, "10-49", new(50, 0, 9)),
        ], months: 8);
        var outcomes = Sample.Of(input with
        {
            Levers = input.Levers with
            {
                Strategy = strategy,
                Given = [new("west", 3), new("east", 1)],
            },
        });

        outcomes.At(7, 1, Stored.Units).ShouldAllBe(v => v == expected[0]);
        outcomes.At(7, 2, Stored.Units).ShouldAllBe(v => v == expected[1]);
    }

    [Fact]
    public void CoverageGap_OddUnit_GoesWhereCoverageIsLowest()
    {
        var input = Town.Of(
        [
            new("east", HostKind.Enterprise, "10-49", new(5, 0, 20)),
            new("west", HostKind.Enterprise, "10-49", new(50, 0, 9)),
        ], months: 8);
        var outcomes = Sample.Of(input with
        {
            Levers = input.Levers with
            {
                Strategy = AllocationStrategy.CoverageGap,
                UnitsMin = 1,
                UnitsMax = 1,
            },
        });

        outcomes.At(7, 2, Stored.Units).ShouldAllBe(v => v == 1);
    }

    private static SimulationResult Run(SimulationInput input)
    {
        InputCheck.Of(input).ShouldBeNull();
        return new SimulationDriver(2).Run(input);
    }
}
