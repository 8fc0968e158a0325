using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Network.Client.Hosting;

/// <summary>What the network measures of itself, under the meter and the trace source
/// <c>Network</c>.</summary>
internal sealed class NetworkMeter : IDisposable
{
    public const string Name = "Network";

    private readonly Meter _meter = new(Name, ProductVersion.Text);

    public NetworkMeter()
    {
        Commands = _meter.CreateCounter<long>("network.commands", "{command}",
            "Commands by kind of grain, command and outcome.");
        Latency = _meter.CreateHistogram<double>("network.command.duration", "s",
            "From the arrival of a command to its answer.");
        LiveViews = _meter.CreateUpDownCounter<long>("network.live.views", "{view}",
            "Open live views.");
    }

    public static ActivitySource Traces { get; } = new(Name, ProductVersion.Text);

    public Counter<long> Commands { get; }

    public Histogram<double> Latency { get; }

    public UpDownCounter<long> LiveViews { get; }

    /// <summary>A number that is looked up whenever metrics are collected.</summary>
    public void Observe(string name, string unit, string description, Func<long> read) =>
        _meter.CreateObservableGauge(name, read, unit, description);

    public void Dispose() => _meter.Dispose();
}
