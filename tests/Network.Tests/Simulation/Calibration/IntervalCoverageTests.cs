using Network.Grains.Simulation.Calibration;
using Network.Grains.Simulation.Draws;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Calibration;

/// <summary>A 95 % interval holds the truth in 93 to 97 of 100 histories.</summary>
public sealed class IntervalCoverageTests(ITestOutputHelper output)
{
    private const int Histories = 1_000;
    private const double HeldMin = 0.93;
    private const double HeldMax = 0.97;

    [Fact]
    public void Founding_ThousandHistories_IntervalsHoldInitiativeAndImitation()
    {
        var outcomes = Sample.Of(SimulatedHistory.Input(Histories));
        var estimates = Enumerable.Range(0, Histories).AsParallel()
            .Select(run => FoundingEstimate.Of(SimulatedHistory.Foundings(outcomes, run))!)
            .ToList();

        Check("p", estimates.Select(e => e.Initiative), SimulatedHistory.Initiative, 0.05);
        Check("q", estimates.Select(e => e.Imitation), SimulatedHistory.Imitation, 0.05);
    }

    [Theory]
    [InlineData(2_000, 0.01)]
    [InlineData(40_000, 0.0005)]
    [InlineData(300, 0.4)]
    public void Hazard_ThousandHistories_IntervalsHoldIt(int atRisk, double hazard) => Check(
        "δ", Draw(u => HazardEstimate.Of(new(atRisk,
            BinomialQuantile.Of(atRisk, Chance.OfHazard(hazard), u)))!), hazard, 0.1);

    [Theory]
    [InlineData(3_000, 0.02)]
    [InlineData(120_000, 0.003)]
    public void Rate_ThousandHistories_IntervalsHoldIt(int exposure, double rate) => Check(
        "λ", Draw(u => HazardEstimate.Rate(
            PoissonQuantile.Of(exposure * rate, u), exposure)!), rate, 0.1);

    [Fact]
    public void Share_ThousandHistories_IntervalsHoldIt() => Check("r", Draw(u =>
        HazardEstimate.Share(new(1_000, BinomialQuantile.Of(1_000, 0.8, u)))!), 0.8, 0.02);

    private static IEnumerable<Estimate> Draw(Func<double, Estimate> estimate) => Enumerable
        .Range(0, Histories)
        .Select(i => estimate(Philox.Block(11, 0, (uint)i, 0, 0, 0).First));

    /// <param name="bias">Allowed distance of the mean estimate, as a share of the truth.</param>
    private void Check(string name, IEnumerable<Estimate> estimates, double truth, double bias)
    {
        var all = estimates.ToList();
        var held = all.Count(e => e.Low <= truth && truth <= e.High) / (double)all.Count;
        output.WriteLine($"{name}: held {held:0.000}, mean {all.Average(e => e.Value):G4}");
        all.ShouldAllBe(e => e.Low <= e.Value && e.Value <= e.High);
        held.ShouldBeInRange(HeldMin, HeldMax);
        all.Average(e => e.Value).ShouldBe(truth, bias * truth);
    }
}
