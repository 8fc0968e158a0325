using Network.Silo;
using Network.Tests.BlackBox;
using Network.Tests.Journal;

namespace Network.Tests.Cluster;

/// <summary>Whatever happens to a silo or to the database under load, what was acknowledged is in
/// the journal once, and every grain answers again.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class SiloFailureTests(ITestOutputHelper output)
{
    private const int CommandsBefore = 300;
    private const int Kills = 4;

    /// <summary>Longer than the others take to find out: probes missed times probe timeout, and
    /// the vote.</summary>
    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(25);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Silo_KilledUnderLoad_LosesNothingAndItsGrainsAnswerAgain(int silos)
    {
        await using var cluster = await Start(silos);
        for (var kill = 0; kill < Kills; kill++)
        {
            var silo = cluster.Silos[kill % silos];
            await silo.Process.Kill();
            var seconds = await cluster.EveryGrainAnswersAgain();
            output.WriteLine($"Kill {kill + 1}: all answer after {seconds.TotalSeconds:0.0} s.");
            await silo.Start();
            await cluster.Load.Reaches(cluster.Load.Acknowledged + CommandsBefore);
        }

        output.WriteLine(await cluster.EndLoad());
    }

    [Fact]
    public async Task SiloWithTheApi_WhenTheOtherIsKilled_ServesEverything()
    {
        await using var cluster = await Start(1, ClusterRole.Silo);
        await cluster.Silos[0].Process.Kill();
        var seconds = await cluster.EveryGrainAnswersAgain();
        output.WriteLine($"Killed: all answer after {seconds.TotalSeconds:0.0} s.");
        output.WriteLine(await cluster.EndLoad());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Silo_FrozenLongerThanItsDetector_IsReplacedAndWritesNothingAfter(int silos)
    {
        await using var cluster = await Start(silos);
        await cluster.Silos[0].Process.Freeze(true);
        var seconds = await cluster.EveryGrainAnswersAgain();
        output.WriteLine($"Frozen: all answer after {seconds.TotalSeconds:0.0} s.");
        using (var timer = new PeriodicTimer(Frozen))
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        await cluster.Silos[0].Process.Freeze(false);

        // It reads that it was declared dead, and ends itself; whoever supervises it starts it.
        (await cluster.Silos[0].Process.Exit()).ShouldNotBe(0);
        await cluster.Silos[0].Start();
        await cluster.Load.Reaches(cluster.Load.Acknowledged + CommandsBefore);
        output.WriteLine(await cluster.EndLoad());
    }

    [Fact]
    public async Task Silos_RestartedOneAfterTheOther_HandTheirGrainsOver()
    {
        await using var cluster = await Start(3);
        foreach (var silo in cluster.Silos)
        {
            (await silo.Stop()).ShouldBe(0, silo.Process.ToString());
            var seconds = await cluster.EveryGrainAnswersAgain();
            output.WriteLine($"Left: all answer after {seconds.TotalSeconds:0.0} s.");
            await silo.Start();
        }

        output.WriteLine(await cluster.EndLoad());
    }

    [Fact]
    public async Task Database_Restarted_IsWaitedForAndLosesNothing()
    {
        await using var cluster = await Start(2);

        await PostgresServer.Restart(() => Task.CompletedTask);

        var seconds = await cluster.EveryGrainAnswersAgain();
        output.WriteLine($"Database back: all answer after {seconds.TotalSeconds:0.0} s.");
        foreach (var silo in cluster.Silos)
        {
            (await silo.Answers("alive")).ShouldBeTrue();
            (await silo.Answers("ready")).ShouldBeTrue();
        }

        output.WriteLine(await cluster.EndLoad());
    }

    private async Task<ServedCluster> Start(
        int silos, ClusterRole role = ClusterRole.Client)
    {
        var cluster = await ServedCluster.Start(
            await PostgresServer.NewDatabase(), silos, Seed.Fresh(output), role);
        await cluster.BeginLoad(CommandsBefore);
        return cluster;
    }
}
