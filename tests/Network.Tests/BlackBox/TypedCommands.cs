using System.Net;
using System.Text.Json;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Silo.Activations;

namespace Network.Tests.BlackBox;

/// <summary>Commands as the code knows them, sent as a client does.</summary>
internal static class TypedCommands
{
    private static readonly TimeSpan ArrivesWithin = TimeSpan.FromSeconds(20);

    /// <summary>Sends a command that must be accepted.</summary>
    public static async Task Send(
        this ServedNetwork network, GrainKey key, GrainCommand command)
    {
        var name = Vocabulary.Of(Catalog.Of(key.Kind)).NameOf(command);
        var done = await new CommandSender(network.Http).Send(
            new Operation(key.Stream, Guid.NewGuid()), name,
            JsonSerializer.SerializeToNode(command, command.GetType(), Wire.Options)!);
        done.Verdict.ShouldBe(Verdict.Acknowledged, $"{command}: {done}");
    }

    /// <summary>What goes by way of another grain comes a moment later.</summary>
    public static Task<HttpStatusCode> Arrived(
        this ServedNetwork network, string stream) => Eventually.Is(
        async () => (await network.Http.GetAsync(
            new Uri($"/api/v1/{stream}", UriKind.Relative))).StatusCode,
        status => status == HttpStatusCode.OK, ArrivesWithin, status => $"{stream}: {status}");

    public static async Task<DateOnly> Today(this ServedNetwork network) => DateOnly.Parse(
        (await new NetworkReader(network.Http).Get("session")).GetProperty("today").GetString()!,
        null);
}
