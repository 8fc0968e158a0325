using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Silo.Simulations;

namespace Network.Tests.Simulation.Model;

public sealed class ReproducibilityTests
{
    private static readonly SimulationInput Input = Town.Busy(months: 40, runs: 60);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(59)]
    public void Run_AnyDivisionOfTheRuns_GivesTheSameNumbers(int piece)
    {
        var whole = Sample.Of(Input).All();
        var plan = new SimulationPlan(Input);
        var divided = new RunOutcomes(plan);
        var workers = new[] { new SimulationWorker(plan), new SimulationWorker(plan) };
        for (var first = 60 - piece; first > -piece; first -= piece)
        {
            var from = Math.Max(0, first);
            workers[first & 1].Run(from, first + piece - from, divided);
        }

        divided.All().ShouldBe(whole);
    }

    [Fact]
    public void Driver_OneTwoAndFourThreads_GiveTheSameResult()
    {
        var one = Text(new SimulationDriver(1).Run(Input));

        Text(new SimulationDriver(2).Run(Input)).ShouldBe(one);
        Text(new SimulationDriver(4).Run(Input)).ShouldBe(one);
    }

    [Fact]
    public void Run_FewerRuns_AreTheFirstOfMore()
    {
        var few = Sample.Of(Input with { Runs = 10 });
        var many = Sample.Of(Input);

        few.All().ShouldBe(many.All()[..few.All().Length]);
    }

    [Fact]
    public void Run_ShorterHorizon_IsTheBeginningOfTheLonger()
    {
        var shorter = Sample.Of(Input with { Months = 20 });

        shorter.Month(3, 19).ToArray().ShouldBe(Sample.Of(Input).Month(3, 19).ToArray());
    }

    [Fact]
    public void Run_HorizonAlone_HasTheSameAssociations()
    {
        var (whole, horizon) = (Sample.Of(Input), Sample.Of(Input, RunScope.Horizon));

        horizon.At(0, 0, Stored.Associations).ShouldBe(whole.At(39, 0, Stored.Associations));
    }

    [Fact]
    public void Run_ClassesInAnotherOrder_AreTheSameOrganisations()
    {
        var turned = Input with { Classes = [.. Input.Classes.Reverse()] };

        // Which home is chosen next depends on the order; without choices nothing does.
        var levers = Input.Levers with { BudgetFen = [0] };
        Sample.Of(turned with { Levers = levers }).All()
            .ShouldBe(Sample.Of(Input with { Levers = levers }).All());
    }

    [Fact]
    public void Run_AnotherSeed_GivesOtherNumbers() =>
        Sample.Of(Input with { Seed = 2 }).All().ShouldNotBe(Sample.Of(Input).All());

    /// <summary>Digits that were printed once: a change of a draw's address, of the order of the
    /// steps or of the arithmetic would change scenarios that people have saved.</summary>
    [Fact]
    public void Run_SavedScenario_GivesTheDigitsOfThatDay()
    {
        var spread = Prior.LogNormal(0.01, 0.02, 0.06);
        var outcomes = Sample.Of(Input with
        {
            Parameters = [.. Input.Parameters.Select(p => p with
            {
                Prior = p.Id == ParameterId.VisitCost ? Prior.LogUniform(5e4, 2e5) : spread,
            })],
            Activities =
            [
                .. Input.Activities.Take(3).Select(a => a with
                {
                    Sessions = spread, Attendance = Prior.Uniform(20, 200),
                }),
            ],
            Levers = Input.Levers with { OutreachShare = 0.25, Visits = 10 },
        });

        outcomes.Month(5, 39)[..Stored.Count].ToArray()
            .ShouldBe([93, 76, 27, 40, 8, 45, 2, 327, 9]);
        outcomes.All().Sum(v => (long)v).ShouldBe(3_261_816);
    }

    /// <summary>The code is compiled in stages, and what is not yet optimised may box a number:
    /// so the runs go on until it is, or until that takes too long.</summary>
    [Fact]
    public void Run_OnceCompiled_AllocatesNothing()
    {
#if DEBUG
        Assert.Skip("Code that is never optimised boxes numbers.");
#endif
        const int Attempts = 2_000;
        var plan = new SimulationPlan(Input);
        var (worker, outcomes) = (new SimulationWorker(plan), new RunOutcomes(plan));
        var allocated = 1L;
        for (var i = 0; i < Attempts && allocated > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            worker.Run(0, 50, outcomes);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        allocated.ShouldBe(0);
    }

    private static string Text(object result) =>
        System.Text.Json.JsonSerializer.Serialize(result, Network.Grains.Kernel.Wire.Options);
}
