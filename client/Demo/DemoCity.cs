using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>A running network whose city is simulated: its past is made where it is missing, and
/// then it goes on living.</summary>
internal sealed class DemoCity : IAsyncDisposable
{
    private readonly DemoSettings _settings;
    private readonly Policy _policy;
    private readonly DemoPlayer _player;
    private readonly ImmutableArray<PastCommand> _missing;

    private DemoCity(DemoSettings settings, Policy policy, RunningNetwork network,
        SimulatedTime time, ImmutableArray<PastCommand> missing)
    {
        _settings = settings;
        _policy = policy;
        _missing = missing;
        Network = network;
        Time = time;
        _player = new DemoPlayer(
            network.Network, network.Courier, time, new DemoActors(policy.City));
    }

    public RunningNetwork Network { get; }

    public SimulatedTime Time { get; }

    /// <summary>Commands of the past that have still to be given.</summary>
    public int Missing => _missing.Length;

    /// <summary>Commands that a rule of the policy forbade.</summary>
    public IReadOnlyCollection<(PastCommand Command, Rejection Why)> Refused => _player.Refused;

    /// <summary>Starts the network on a store, which it then owns.</summary>
    /// <exception cref="NotADemoException">The store has another city in it.</exception>
    public static async Task<DemoCity> Start(IStore store, Policy policy, DemoSettings settings,
        DateOnly today, ILoggerFactory logs, CancellationToken cancel)
    {
        try
        {
            var past = await DemoPast.Find(store, policy, settings, today, cancel);
            var time = new SimulatedTime(past.Moment);
            if (past.Missing.IsEmpty)
            {
                time.GoLive();
            }

            var network = await RunningNetwork.Start(
                store, new NetworkOptions([policy]) { Logs = logs, Time = time }, cancel);
            return new DemoCity(settings, policy, network, time, past.Missing);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gives the commands of the past that are missing; then the clock is the real one.
    /// </summary>
    public async Task CatchUp(Action<PastDay> progress, CancellationToken cancel)
    {
        await _player.Play(_missing, progress, cancel);
        Time.GoLive();
    }

    /// <summary>Lives until it is stopped.</summary>
    public async Task Live(double pace, CancellationToken cancel)
    {
        var head = await Network.Store.ReadHead(cancel);
        var life = new DemoLife(
            Network.Network, Network.Store, _player, _policy, _settings.Seed);
        await life.Live(pace, head, Time, cancel);
    }

    public ValueTask DisposeAsync() => Network.DisposeAsync();
}
