using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Simulation.Scenarios;

/// <summary>A running Kunshan with a few hosts and two years of history.</summary>
internal sealed class SimulatedTown : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly Func<Task<IStore>> _open;

    private SimulatedTown(RunningNetwork network, TestTime time, TemporaryFolder folder,
        Func<Task<IStore>> open) =>
        (Running, Time, _folder, _open) = (network, time, folder, open);

    public RunningNetwork Running { get; private set; }

    public TestTime Time { get; }

    /// <param name="postgres">A database of PostgreSQL in the place of a file.</param>
    public static async Task<SimulatedTown> Start(string? postgres = null)
    {
        var folder = new TemporaryFolder();
        var time = TestTime.At(2024, 7, 15);
        Func<Task<IStore>> open = postgres is null
            ? () => Task.FromResult<IStore>(SqliteStore.Open(folder.File("town.db")))
            : async () => await PostgresStore.Open(postgres);
        return new SimulatedTown(await Open(open, time), time, folder, open);
    }

    /// <summary>One more process on the same store that leaves what-if runs to the others.
    /// </summary>
    public Task<RunningNetwork> Beside() => Open(_open, Time, runsScenarios: false);

    /// <summary>The process ends and another one starts on the same file.</summary>
    public async Task Restart()
    {
        await Running.DisposeAsync();
        Running = await Open(_open, Time);
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

    private static async Task<RunningNetwork> Open(
        Func<Task<IStore>> open, TestTime time, bool runsScenarios = true) =>
        await RunningNetwork.Start(await open(), new NetworkOptions([Kunshan.Policy])
        {
            Time = time,
            RunsScenarios = runsScenarios,
        });
}
