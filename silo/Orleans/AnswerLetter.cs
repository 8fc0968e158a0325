using System.Text.Json;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Orleans;

namespace Network.Silo.Orleans;

/// <summary>A grain's answer on its way between processes.</summary>
/// <param name="Kind">Which outcome; what it carries stands in the other fields.</param>
/// <param name="Why">The rejection, as JSON.</param>
[GenerateSerializer, Immutable, Alias("network.answer")]
internal sealed record AnswerLetter(
    [property: Id(0)] AnswerKind Kind,
    [property: Id(1)] long Version = 0,
    [property: Id(2)] long? Position = null,
    [property: Id(3)] bool Repeated = false,
    [property: Id(4)] string? Why = null,
    [property: Id(5)] TimeSpan RetryAfter = default)
{
    public static AnswerLetter Of(Outcome outcome) => outcome switch
    {
        Outcome.Done done => new(AnswerKind.Done, done.Version, done.Position, done.Repeated),
        Outcome.Rejected refused => new(AnswerKind.Rejected, Why: Vocabulary.Write(refused.Why)),
        Outcome.Stale stale => new(AnswerKind.Stale, stale.Version),
        Outcome.Overloaded full => new(AnswerKind.Overloaded, RetryAfter: full.RetryAfter),
        Outcome.Unavailable absent => new(
            AnswerKind.Unavailable, RetryAfter: absent.RetryAfter),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Unknown outcome."),
    };

    /// <summary>A stream that contradicts itself; the text says how.</summary>
    public static AnswerLetter Damaged(JournalDamagedException damage) =>
        new(AnswerKind.Damaged, Why: damage.Message);

    /// <exception cref="JournalDamagedException">The grain's stream is damaged.</exception>
    public Outcome Read() => Kind switch
    {
        AnswerKind.Done => new Outcome.Done(Version, Position, Repeated),
        AnswerKind.Rejected => Refusal(Why!),
        AnswerKind.Stale => new Outcome.Stale(Version),
        AnswerKind.Overloaded => new Outcome.Overloaded(RetryAfter),
        AnswerKind.Damaged => throw new JournalDamagedException(Why!),
        _ => new Outcome.Unavailable(RetryAfter),
    };

    /// <summary>What a newer version says beside the reasons that this one knows is for later.
    /// </summary>
    private Outcome Refusal(string why)
    {
        try
        {
            return new Outcome.Rejected(
                JsonSerializer.Deserialize<Rejection>(why, Wire.Options)!);
        }
        catch (JsonException)
        {
            return new Outcome.Unavailable(RetryAfter);
        }
    }
}
