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

    /// <summary>Whether this version of the product writes a state in the same shape.</summary>
    public bool IsKnown(GrainLogic logic) => State is null || Schema == logic.StateSchema;

    public GrainSnapshot? Read(GrainKey key, GrainLogic logic) => State is null
        ? null
        : new(key, Answer.Version,
            (GrainState)JsonSerializer.Deserialize(State, logic.State, Wire.Options)!);
}
