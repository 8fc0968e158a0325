using System.Collections.Immutable;

namespace Network.Grains.Kernel;

/// <summary>The answer of <c>Decide</c>: facts to write, or a refusal.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <param name="Events">Empty when the command changes nothing (said twice in other words).
    /// </param>
    /// <param name="People">Personal data that the events name by id; written with them.</param>
    public sealed record Accepted(
        ImmutableArray<GrainEvent> Events, ImmutableArray<Person> People) : Decision;

    public sealed record Refused(Rejection Why) : Decision;

    public static Decision Accept(params ImmutableArray<GrainEvent> events) =>
        new Accepted(events, []);

    public static Decision Accept(ImmutableArray<Person> people,
        params ImmutableArray<GrainEvent> events) => new Accepted(events, people);

    public static Decision Nothing { get; } = new Accepted([], []);

    public static Decision Refuse(string code, string zh, string en, string? field = null,
        Source? clause = null) => new Refused(new(code, new(zh, en), field, clause));
}
