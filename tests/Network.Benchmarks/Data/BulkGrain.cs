using System.Collections.Immutable;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Benchmarks.Data;

/// <summary>
/// Writes a grain's whole past as one unit: decided and folded by the grain's own functions, but
/// committed once, so that a million events are there in seconds.
/// </summary>
internal static class BulkGrain
{
    private static readonly Actor Writer = new("benchmark", []);

    /// <exception cref="InvalidOperationException">A command was refused.</exception>
    public static AppendUnit Of(GrainKey key, CityFacts city, DateTimeOffset at,
        IReadOnlyList<(DateOnly Day, GrainCommand Command)> commands)
    {
        var logic = Catalog.Of(key.Kind);
        var words = Vocabulary.Of(logic);
        var state = logic.Initial;
        var hash = HashChain.Origin;
        var id = Context.Derive(Guid.Empty, key.Stream);
        var events = ImmutableArray.CreateBuilder<NewEvent>();
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var (day, command) in commands)
        {
            var context = new Context(
                key, Writer, day, Context.Derive(id, $"{events.Count}"), city);
            if (logic.Decide(state, command, context) is not Decision.Accepted accepted)
                throw new InvalidOperationException($"{key} refused {command}.");

            people.AddRange(accepted.People);
            foreach (var fact in accepted.Events)
            {
                var (kind, payload) = (words.NameOf(fact), Vocabulary.Write(fact));
                hash = HashChain.Next(hash, key.Stream, events.Count + 1, id, events.Count, kind,
                    payload, Writer.Id, at);
                events.Add(new NewEvent(kind, payload, hash));
                state = logic.Evolve(state, fact);
            }
        }

        var contribution = logic.Contribute(key, state);
        return new AppendUnit(key, 0, id, Writer.Id, at, events.ToImmutable(), contribution,
            Contribution.Difference(Contribution.None(key.City), contribution),
            logic.Describe(key, state), people.ToImmutable(), []);
    }
}
