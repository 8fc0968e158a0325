using Network.Silo.Journal;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Network.Silo.Orleans;

/// <summary>Sends a silo's metrics and traces by OTLP when
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector. A command's trace begins in the API and
/// goes on here.</summary>
internal sealed class SiloTelemetry(MeterProvider? metrics, TracerProvider? traces) : IDisposable
{
    public static SiloTelemetry Start()
    {
        if (string.IsNullOrEmpty(
            Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")))
        {
            return new SiloTelemetry(null, null);
        }

        var resource = ResourceBuilder.CreateDefault()
            .AddService("network-silo").AddEnvironmentVariableDetector();
        return new SiloTelemetry(
            Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(resource)
                .AddMeter("Microsoft.Orleans")
                .AddMeter("System.Runtime")
                .AddOtlpExporter()
                .Build(),
            Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(resource)
                .AddSource(JournalTraces.Name)
                .AddSource("Microsoft.Orleans.Application")
                .AddSource("Microsoft.Orleans.Runtime")
                .AddOtlpExporter()
                .Build());
    }

    public void Dispose()
    {
        metrics?.Dispose();
        traces?.Dispose();
    }
}
