using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Tests.Simulation.Draws;

namespace Network.Tests.Simulation.Model;

public sealed class ClosedFormTests
{
    /// <summary>With own initiative alone the number after T months is binomial with
    /// 1 − exp(−p·T).</summary>
    [Theory]
    [InlineData(50, 0.03, 24)]
    [InlineData(2_000, 0.001, 12)]
    [InlineData(20, 0.2, 1)]
    public void OwnInitiativeAlone_AfterSomeMonths_IsBinomial(int n, double p, int months)
    {
        const int Runs = 4_000;
        var outcomes = Sample.Of(Town.Of(n, months, Runs).Known(ParameterId.Initiative, p));
        var sum = DirectSum.Binomial(n, 1 - Math.Exp(-p * months));
        var counts = new int[sum.Points.Count];
        foreach (var founded in outcomes.At(months - 1, 0, Stored.Founded))
        {
            counts[founded - sum.First]++;
        }

        var (distance, freedom) = ChiSquare.Of(counts, [.. sum.Points.Select(x => x * Runs)]);
        distance.ShouldBeLessThan(ChiSquare.Limit(freedom));
    }

    /// <summary>With initiative and imitation the share follows Bass, up to the error of the
    /// step.</summary>
    [Fact]
    public void InitiativeAndImitation_ManyOrganisations_FollowBassWithinTheStepsError()
    {
        var (whole, half) = (ErrorOfStep(1), ErrorOfStep(2));

        Math.Abs(whole).ShouldBeLessThan(0.02);
        (whole / half).ShouldBe(2, 0.15);
    }

    /// <summary>Mean share minus Bass's after 60 months, with so many steps a month.</summary>
    private static double ErrorOfStep(int stepsAMonth)
    {
        const double P = 0.004, Q = 0.06;
        const int Months = 60, Organisations = 9_000_000;
        var input = Town.Of(Organisations, Months * stepsAMonth, runs: 60)
            .Known(ParameterId.Initiative, P / stepsAMonth)
            .Known(ParameterId.Imitation, Q / stepsAMonth);
        var share = Sample.Of(input)
            .At(Months * stepsAMonth - 1, 0, Stored.Associations).Average() / Organisations;
        var e = Math.Exp(-(P + Q) * Months);
        return share - (1 - e) / (1 + Q / P * e);
    }

    /// <summary>Waking and sleeping alone settle where as many wake as sleep.</summary>
    [Fact]
    public void SleepingAndWaking_AfterLong_SettleAtTheirRatio()
    {
        const double Sleep = 0.02, Wake = 0.05;
        var input = Town.Of(
                [new("east", HostKind.Enterprise, "10-49", new(0, 1_000))],
                months: 240, runs: 400)
            .Known(ParameterId.Dormancy, Sleep).Known(ParameterId.Revival, Wake);
        var (s, w) = (1 - Math.Exp(-Sleep), 1 - Math.Exp(-Wake));

        var asleep = Sample.Of(input).At(239, 0, Stored.Dormant);

        var share = s / (s + w);
        asleep.Average().ShouldBe(1_000 * share, 5 * Math.Sqrt(1_000 * share * (1 - share) / 400));
    }

    /// <summary>Stations of a constant number of homes: founded as Poisson, ended at their term.
    /// </summary>
    [Fact]
    public void Workstations_WithoutRenewal_AreThoseOfOneTerm()
    {
        const int Homes = 50, Term = 36;
        const double Rate = 0.01;
        var input = Town.Of(
                [new("east", HostKind.Enterprise, "10-49", new(0, 0, Homes))],
                months: 80, runs: 2_000)
            .Known(ParameterId.StationFounding, Rate);
        input = input with
        {
            Levers = input.Levers with { StationTermMonths = Term, BudgetFen = [0] },
        };

        var stations = Sample.Of(input).At(79, 0, Stored.Workstations);

        var mean = Homes * Rate * Term;
        stations.Average().ShouldBe(mean, 5 * Math.Sqrt(mean / 2_000));
        stations.Average(s => (s - mean) * (s - mean)).ShouldBe(mean, mean * 0.2);
    }
}
