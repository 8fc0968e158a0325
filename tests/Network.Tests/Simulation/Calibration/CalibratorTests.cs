using Network.Grains.Simulation.Calibration;
using Network.Grains.Simulation.Inputs;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Calibration;

public sealed class CalibratorTests
{
    private static readonly NetworkHistory Nothing = new([], default, default, default, default,
        0, 0, []);

    [Fact]
    public void Calibrate_NothingRecorded_LeavesEverythingAssumed()
    {
        var input = Town.Busy(24, 10);

        var result = Calibrator.Of(Nothing);

        result.Parameters.ShouldBeEmpty();
        result.Apply(input, "").Parameters.ShouldAllBe(p => p.IsAssumed);
    }

    [Fact]
    public void Calibrate_LongHistory_FindsTheNumbersItWasMadeWith()
    {
        var outcomes = Sample.Of(SimulatedHistory.Input(60));
        var foundings = Enumerable.Range(0, 60)
            .SelectMany(run => SimulatedHistory.Foundings(outcomes, run)).ToList();

        var result = Calibrator.Of(Nothing with { Foundings = [.. foundings] });

        Value(ParameterId.Initiative).ShouldBe(SimulatedHistory.Initiative, 0.0002);
        Value(ParameterId.Imitation).ShouldBe(SimulatedHistory.Imitation, 0.002);
        result.Fitted.Length.ShouldBe(SimulatedHistory.Months);
        result.Fitted.Sum(f => f.Fitted).ShouldBe(result.Fitted.Sum(f => f.Recorded),
            result.Fitted.Sum(f => f.Recorded) * 0.01);
        result.Districts.ShouldAllBe(d => Math.Abs(d.Factor - 1) < 0.05);

        double Value(ParameterId id) =>
            result.Parameters.Single(p => p.Id == id).Estimate.Value;
    }

    [Fact]
    public void Calibrate_NeverAsleep_GivesNoneUpToTheIntervalsEnd()
    {
        var result = Calibrator.Of(Nothing with { Sleeps = new(1_000, 0) });

        var estimate = result.Parameters.ShouldHaveSingleItem().Estimate;
        estimate.Value.ShouldBe(0);
        estimate.Low.ShouldBe(0);
        // −log L = n·δ reaches 1.92 at 1.92 / n.
        estimate.High.ShouldBe(0.00192073, 1e-8);
        estimate.Prior.Shape.ShouldBe(PriorShape.Uniform);
    }

    [Fact]
    public void Calibrate_EverythingRecorded_PutsEstimatesInThePlaceOfAssumptions()
    {
        var input = Town.Busy(24, 50);
        var outcomes = Sample.Of(SimulatedHistory.Input(1));
        var history = new NetworkHistory(
            [.. SimulatedHistory.Foundings(outcomes, 0).Select(f => f with { District = "east" })],
            new(900, 9), new(1_500, 12), new(80, 4), new(20, 16), 400, 3,
            [
                new("academic-exchange", ActivityStage.Established, 2_000, 180, 5_400),
                new("academic-exchange", ActivityStage.Home, 300, 60, 2_000),
                new("academic-exchange", ActivityStage.Demonstration, 50, 15, 700),
            ]);

        var applied = Calibrator.Of(history).Apply(input, "2025");

        InputCheck.Of(applied).ShouldBeNull();
        applied.Parameters.Where(p => p.IsAssumed).Select(p => p.Id).ShouldBe(
        [
            ParameterId.VisitEffect, ParameterId.DemonstrationEffect, ParameterId.DeadlineEffect,
            ParameterId.GrantEffect, ParameterId.GrantElasticity, ParameterId.VisitCost,
        ]);
        applied[ParameterId.Dormancy].Prior.Middle.ShouldBe(-Math.Log(1 - 12 / 1_500.0), 1e-9);
        applied[ParameterId.HomeActivity].Prior.Middle.ShouldBe(60 / 300.0 / (180 / 2_000.0), 1e-9);
        applied.Activities[0].Attendance.Middle.ShouldBe(30, 1e-9);
        Sample.Of(applied).Runs.ShouldBe(50);
    }

    [Fact]
    public void Pooling_FewEvents_IsDrawnToTheCityAndManyAreNot()
    {
        var factors = DistrictPooling.Of(
            [("a", 300, 150), ("b", 60, 150), ("c", 3, 1), ("d", 140, 150), ("e", 0, 0)]);

        factors[0].Factor.ShouldBe(2, 0.05);
        factors[1].Factor.ShouldBe(0.4, 0.05);
        factors[2].Factor.ShouldBeInRange(1.1, 2.6);
        factors[4].Factor.ShouldBe(1);
    }

    [Fact]
    public void Pooling_NoMoreScatterThanChance_GivesEverybodyTheCitysMean() =>
        DistrictPooling.Of([("a", 10, 10), ("b", 11, 10), ("c", 9, 10)])
            .ShouldAllBe(d => d.Factor == 1);
}
