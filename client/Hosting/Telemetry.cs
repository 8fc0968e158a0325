using Network.Silo.Journal;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Network.Client.Hosting;

/// <summary>
/// Sends metrics and traces by OTLP while the host runs, when
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector; the other <c>OTEL_…</c> variables work as
/// their standard says.
/// </summary>
/// <param name="exporter">Changes to what the variables say.</param>
internal sealed class Telemetry(Action<OtlpExporterOptions>? exporter = null)
    : IHostedService, IDisposable
{
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    public static bool IsWanted =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(EndpointVariable));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault()
            .AddService("network", serviceVersion: ProductVersion.Text)
            .AddEnvironmentVariableDetector();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(NetworkMeter.Name)
            .AddMeter("Microsoft.AspNetCore.Hosting")
            .AddMeter("Microsoft.AspNetCore.Server.Kestrel")
            .AddMeter("Microsoft.AspNetCore.RateLimiting")
            .AddMeter("System.Runtime")
            .AddMeter("Microsoft.Orleans")
            .AddOtlpExporter(options => exporter?.Invoke(options))
            .Build();
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore")
            .AddSource(NetworkMeter.Name)
            .AddSource(JournalTraces.Name)
            .AddSource("Microsoft.Orleans.Application")
            .AddSource("Microsoft.Orleans.Runtime")
            .AddOtlpExporter(options => exporter?.Invoke(options))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _metrics?.Dispose();
        _traces?.Dispose();
    }
}
