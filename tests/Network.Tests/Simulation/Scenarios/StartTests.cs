using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Simulation.Scenarios;

/// <summary>What a live network gives a simulation to begin with.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Start_OfALiveNetwork_CountsEveryEligibleHostInItsStage()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(8, 5);
        await town.Running.Network.Do(Talk.Host("small"), Talk.Register(technicalStaff: 2));
        await town.Running.Network.Do(Talk.Host("zhangpu-0"),
            new EnterpriseCommand.DeclareDormant(new(2024, 3, 1), "停产"));

        var start = (await town.Running.Starts.Of("kunshan", null, null))!.Start;

        (start.StartYear, start.StartMonth).ShouldBe((2024, 8));
        var counts = start.Classes.ShouldHaveSingleItem().Counts;
        (counts.None, counts.Established, counts.Dormant).ShouldBe((3, 4, 1));
        counts.Young.Sum().ShouldBe(0);
        start.Districts.Length.ShouldBe(12);
        InputCheck.Of(start.Input(start.Baseline, 12, 10, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 9)]
    [InlineData(12, 12, 0)]
    [InlineData(30, 1, 0)]
    [InlineData(5, 3, 200)]
    public async Task Start_FewHosts_CanBeSimulated(int hosts, int founded, int elsewhere)
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(hosts, founded);
        await town.Populate(elsewhere, 0, "lujia");

        var start = (await town.Running.Starts.Of("kunshan", null, null))!.Start;

        InputCheck.Of(start.Input(start.Baseline, 12, 10, 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Start_YoungAssociations_StandInTheirMonth()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(3, 0);
        await town.Found(Talk.Host("zhangpu-0"), new(2024, 7, 1));
        await town.Found(Talk.Host("zhangpu-1"), new(2023, 8, 20));

        var start = (await town.Running.Starts.Of("kunshan", null, null))!.Start;

        var young = start.Classes[0].Counts.Young;
        (young[0], young[11]).ShouldBe((1, 1));
        start.Districts.Single(d => d.Id == "zhangpu").FoundedThisYear.ShouldBe(1);
    }

    [Fact]
    public async Task Start_OfAPosition_IsTheSameAfterMoreHappened()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(6, 3);
        var before = (await town.Running.Starts.Of("kunshan", null, null))!.Start;

        await town.Populate(4, 2, "lujia");
        var after = (await town.Running.Starts.Of("kunshan", null, null))!.Start;
        var again = (await town.Running.Starts.Of(
            "kunshan", before.Position, before.AsOf))!.Start;

        after.Classes.Length.ShouldBe(2);
        Text(again).ShouldBe(Text(before));
    }

    [Fact]
    public async Task Start_WithoutHistory_AssumesEverythingAndSaysSo()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(4, 0);

        var start = (await town.Running.Starts.Of("kunshan", null, null))!;

        start.Since.ShouldBeNull();
        start.Start.Parameters.ShouldAllBe(p => p.IsAssumed && p.Source.Phrase.Length > 0);
    }

    [Fact]
    public async Task Start_WithHistory_FitsInitiativeAndLeavesTheRestAssumed()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(40, 20);

        var start = (await town.Running.Starts.Of("kunshan", null, null))!;

        start.Since.ShouldBe(202208);
        start.Start.Parameters.Single(p => p.Id == ParameterId.Initiative).IsAssumed
            .ShouldBeFalse();
        start.Start.Parameters.Single(p => p.Id == ParameterId.Dormancy).IsAssumed
            .ShouldBeTrue();
        start.Calibration.Fitted.Sum(f => f.Recorded).ShouldBe(20);
        start.Calibration.Fitted.Sum(f => f.Fitted).ShouldBe(20, 1);
    }

    [Fact]
    public async Task Start_Activities_BecomeRatesOfTheirCategory()
    {
        await using var town = await SimulatedTown.Start();
        await town.Populate(10, 6);
        var category = Kunshan.Policy.Activities[0].Id;
        for (var i = 0; i < 6; i++)
        {
            await town.Running.Network.Do(Talk.Host($"zhangpu-{i}"),
                new EnterpriseCommand.RecordActivity(category, new(2024, 2, 3 + i), 1, 30));
        }

        var start = (await town.Running.Starts.Of("kunshan", null, null))!.Start;

        var activity = start.Activities.Single(a => a.Category == category);
        activity.Source.Document.ShouldBe(Parameter.Calibrated);
        // Six sessions in five months of six associations.
        activity.Sessions.Middle.ShouldBe(6 / 30.0, 1e-9);
        activity.Attendance.Middle.ShouldBe(30, 1e-9);
    }

    private static string Text(SimulationStart start) =>
        System.Text.Json.JsonSerializer.Serialize(start, Wire.Options);
}
