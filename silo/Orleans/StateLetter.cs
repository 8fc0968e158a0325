using System.Text.Json;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Orleans;

namespace Network.Silo.Orleans;

/// <summary>A grain's state on its way between processes.</summary>
/// <param name="Answer">Done with the version, or why there is no state to be had.</param>
/// <param name="State">JSON, as in a snapshot; null where there is no such grain.</param>
/// <param name="Schema">The shape of the state.</param>
[GenerateSerializer, Immutable, Alias("network.state")]
internal sealed record StateLetter(
    [property: Id(0)] AnswerLetter Answer, [property: Id(1)] string? State = null,
    [property: Id(2)] int Schema = 0)
{
    public static StateLetter Of(GrainLogic logic, Remembered newest) => new(
        AnswerLetter.Of(new Outcome.Done(newest.Version, null)),
        newest.Version == 0 ? null
            : JsonSerializer.Serialize(newest.State, logic.State, Wire.Options),
        logic.StateSchema);

    /// <summary>False where another version of the product wrote the state in a shape of its own:
    /// by its number, or by something optional that only that version has.</summary>
    /// <param name="read">Null where there is no such grain.</param>
    public bool TryRead(GrainKey key, GrainLogic logic, out GrainSnapshot? read)
    {
        read = null;
        if (State is null)
            return true;

        if (Schema != logic.StateSchema)
            return false;

        try
        {
            read = new(key, Answer.Version,
                (GrainState)JsonSerializer.Deserialize(State, logic.State, Wire.Options)!);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
