using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Network.Grains.Kernel;

namespace Network.Silo.Activations;

/// <summary>The commands and events of one kind of grain, between objects and stable names with
/// JSON.</summary>
public sealed class Vocabulary
{
    private static readonly ConcurrentDictionary<GrainLogic, Vocabulary> Known =
        new(ReferenceEqualityComparer.Instance);

    private readonly GrainLogic logic;
    private readonly FrozenDictionary<Type, string> names;

    private Vocabulary(GrainLogic logic)
    {
        this.logic = logic;
        names = logic.Commands.Concat(logic.Events)
            .ToFrozenDictionary(n => n.Value, n => n.Key);
    }

    public static Vocabulary Of(GrainLogic logic) =>
        Known.GetOrAdd(logic, l => new Vocabulary(l));

    /// <summary>Stable name of a command or an event.</summary>
    /// <exception cref="ArgumentException">Another kind's.</exception>
    public string NameOf(object said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return names.TryGetValue(said.GetType(), out var name) ? name
            : throw new ArgumentException(
                $"{said.GetType().Name} does not belong to {logic.Kind}.", nameof(said));
    }

    public static string Write(object said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return JsonSerializer.Serialize(said, said.GetType(), Wire.Options);
    }

    /// <exception cref="JournalDamagedException">Unknown name or unreadable body.</exception>
    public GrainEvent ReadEvent(string name, string payload) =>
        (GrainEvent)Read(logic.Events, name, payload);

    /// <exception cref="JournalDamagedException">Unknown name or unreadable body.</exception>
    public GrainCommand ReadCommand(string name, string payload) =>
        (GrainCommand)Read(logic.Commands, name, payload);

    private object Read(IReadOnlyDictionary<string, Type> types, string name, string payload)
    {
        if (!types.TryGetValue(name, out var type))
            throw new JournalDamagedException($"{logic.Kind} knows no '{name}'.");

        try
        {
            return JsonSerializer.Deserialize(payload, type, Wire.Options)
                ?? throw new JournalDamagedException($"'{name}' of {logic.Kind} is null.");
        }
        catch (JsonException unreadable)
        {
            throw new JournalDamagedException(
                $"'{name}' of {logic.Kind} cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
