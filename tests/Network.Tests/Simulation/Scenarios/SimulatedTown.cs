using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Simulation.Scenarios;

/// <summary>A running Kunshan with a few hosts and two years of history.</summary>
internal sealed class SimulatedTown : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private SimulatedTown(RunningNetwork network, TestTime time, TemporaryFolder folder) =>
        (Running, Time, _folder) = (network, time, folder);

    public RunningNetwork Running { get; private set; }

    public TestTime Time { get; }

    public static async Task<SimulatedTown> Start()
    {
        var folder = new TemporaryFolder();
        var time = TestTime.At(2024, 7, 15);
        return new SimulatedTown(await Open(folder, time), time, folder);
    }

    /// <summary>The process ends and another one starts on the same file.</summary>
    public async Task Restart()
    {
        await Running.DisposeAsync();
        Running = await Open(_folder, Time);
    }

    /// <summary>Hosts of 40 persons; the first ones found associations, one a month.</summary>
    public async Task Populate(int hosts, int founded, string district = "zhangpu")
    {
        for (var i = 0; i < hosts; i++)
        {
            var key = Talk.Host($"{district}-{i}");
            await Running.Network.Do(
                key, Talk.Register(district, name: $"昆山{district}{i}公司"));
            if (i < founded)
                await Found(key, new DateOnly(2022, 8, 10).AddMonths(i));
        }
    }

    public async Task Found(GrainKey key, DateOnly on)
    {
        await Running.Network.Do(key, new EnterpriseCommand.BeginPreparing(on));
        foreach (var step in Kunshan.Policy.Founding.Steps)
        {
            await Running.Network.Do(key, new EnterpriseCommand.CompleteStep(step.Id, on));
        }

        await Running.Network.Do(key, new EnterpriseCommand.Establish(on));
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        _folder.Dispose();
    }

    private static Task<RunningNetwork> Open(TemporaryFolder folder, TestTime time) =>
        RunningNetwork.Start(SqliteStore.Open(folder.File("town.db")),
            new NetworkOptions([Kunshan.Policy]) { Time = time });
}
