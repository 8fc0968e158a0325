using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Tests.Simulation.Inputs;

public sealed class PriorTests
{
    [Fact]
    public void Default_EveryParameter_IsThereAndAnAssumptionWithItsReason()
    {
        DefaultParameters.All.Select(p => p.Id).ShouldBe(Enum.GetValues<ParameterId>());
        DefaultParameters.All.ShouldAllBe(p => p.IsAssumed && p.Source.Phrase.Length > 5);
        DefaultActivities.All.ShouldAllBe(a => a.Source.Document == Source.Assumption);
    }

    /// <summary>What nobody knows must not look known.</summary>
    [Fact]
    public void Default_GrantAndDormancy_AreWide()
    {
        var priors = DefaultParameters.All.ToDictionary(p => p.Id, p => p.Prior);

        priors[ParameterId.GrantEffect].Low.ShouldBe(0);
        (priors[ParameterId.Dormancy].High / priors[ParameterId.Dormancy].Low)
            .ShouldBeGreaterThan(4);
    }

    [Theory]
    [InlineData(PriorShape.Fixed)]
    [InlineData(PriorShape.Uniform)]
    [InlineData(PriorShape.LogUniform)]
    [InlineData(PriorShape.LogNormal)]
    public void At_GrowingShare_NeverFallsAndMeetsTheMiddle(PriorShape shape)
    {
        var prior = shape switch
        {
            PriorShape.Fixed => Prior.Fixed(3),
            PriorShape.Uniform => Prior.Uniform(1, 9),
            PriorShape.LogUniform => Prior.LogUniform(1, 9),
            _ => Prior.LogNormal(1, 2, 9),
        };
        var values = Enumerable.Range(1, 999).Select(i => prior.At(i / 1000.0)).ToList();

        values.ShouldBe(values.Order());
        prior.At(0.5).ShouldBe(prior.Middle, 1e-12);
        values[^1].ShouldBeLessThanOrEqualTo(prior.Most);
    }

    [Fact]
    public void LogNormal_CentralInterval_HoldsItsEnds()
    {
        var prior = Prior.LogNormal(1, 2, 9);

        prior.At(0.025).ShouldBe(1, 1e-9);
        prior.At(0.975).ShouldBe(9, 1e-9);
    }

    [Fact]
    public void Input_WrittenAndRead_IsTheSame()
    {
        var input = Model.Town.Busy(36, 100);
        var text = System.Text.Json.JsonSerializer.Serialize(input, Wire.Options);

        var read = System.Text.Json.JsonSerializer.Deserialize<SimulationInput>(
            text, Wire.Options).ShouldNotBeNull();

        System.Text.Json.JsonSerializer.Serialize(read, Wire.Options).ShouldBe(text);
        Model.Sample.All(Model.Sample.Of(read)).ShouldBe(Model.Sample.All(Model.Sample.Of(input)));
    }
}
