using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Orleans;

namespace Network.Silo.Orleans;

/// <summary>
/// A command on its way between processes. The command and its sender are written as in the
/// outbox and the API; the numbered fields around them may grow, for silos of two versions run
/// side by side during an upgrade.
/// </summary>
/// <param name="Command">Stable name.</param>
/// <param name="Body">JSON.</param>
/// <param name="Actor">JSON.</param>
[GenerateSerializer, Immutable, Alias("network.order")]
internal sealed record OrderLetter(
    [property: Id(0)] string Command,
    [property: Id(1)] string Body,
    [property: Id(2)] Guid CommandId,
    [property: Id(3)] string Actor,
    [property: Id(4)] long? ExpectedVersion)
{
    public static OrderLetter Of(Order order) => new(
        StableNames.Of(order.Command), Vocabulary.Write(order.Command), order.Id,
        Vocabulary.Write(order.Actor), order.ExpectedVersion);

    /// <summary>Null where this version of the product knows no such command, or not all that
    /// it or its sender says: nothing of it is left out to make it fit.</summary>
    public Order? Read(GrainLogic logic)
    {
        try
        {
            return new Order(Vocabulary.Of(logic).ReadCommand(Command, Body), CommandId,
                JsonSerializer.Deserialize<Actor>(Actor, Wire.Options)!, ExpectedVersion);
        }
        catch (Exception unread) when (unread is JournalDamagedException or JsonException)
        {
            return null;
        }
    }
}
