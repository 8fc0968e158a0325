using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>
/// Decides every command of a file as the grains would, one after the other, on copies of their
/// states: what a rule refuses is known, with its row, before anything is written.
/// </summary>
internal sealed class Rehearsal(
    INetwork network, IJournal journal, ImportCity city, HostIndex hosts, ImportCause cause)
{
    private readonly Dictionary<GrainKey, GrainSnapshot> _grains = [];
    private readonly List<PlannedCommand> _commands = [];

    /// <summary>Grains that were there before this file.</summary>
    private readonly HashSet<GrainKey> _known = [];

    public IReadOnlyList<PlannedCommand> Commands => _commands;

    /// <summary>The state of a grain after what the file has brought so far.</summary>
    public async Task<GrainSnapshot> Grain(GrainKey key, CancellationToken cancel)
    {
        if (_grains.TryGetValue(key, out var known))
            return known;

        var exists = key.Kind != GrainKind.Enterprise || hosts.Knows(key);
        var grain = (exists ? await network.Read(key, cancel) : null)
            ?? new GrainSnapshot(key, 0, Catalog.Of(key.Kind).Initial);
        if (grain.Version > 0)
            _known.Add(key);

        return _grains[key] = grain;
    }

    /// <summary>Only says whether a command would be refused.</summary>
    public async Task<Rejection?> Try(
        GrainKey key, GrainCommand command, CancellationToken cancel)
    {
        var grain = await Grain(key, cancel);
        return Decide(grain, command, Guid.Empty) is Decision.Refused no ? no.Why : null;
    }

    /// <summary>Plans a command; one that changes nothing is left out.</summary>
    /// <param name="salt">What sets this command apart from one with the same words.</param>
    /// <param name="row">The row that it comes from.</param>
    public async Task<Rehearsed> Plan(GrainKey key, GrainCommand command, string salt, int row,
        CancellationToken cancel)
    {
        var logic = Catalog.Of(key.Kind);
        var grain = await Grain(key, cancel);
        var payload = Vocabulary.Write(command);
        var name = Vocabulary.Of(logic).NameOf(command);
        var id = Context.Derive(Guid.Empty, $"import/{key.Stream}/{name}/{salt}/{payload}");
        var decision = Decide(grain, command, id);
        if (decision is not Decision.Accepted { Events.IsEmpty: false } accepted)
            return new Rehearsed((decision as Decision.Refused)?.Why, Planned: false);

        if (_known.Contains(key) && await journal.FindCommand(key, id, cancel) is not null)
            return new Rehearsed(null, Planned: false, Spent: true);

        _grains[key] = new GrainSnapshot(key, grain.Version + accepted.Events.Length,
            accepted.Events.Aggregate(grain.State, logic.Evolve));
        _commands.Add(new PlannedCommand(
            new OwedCommand(id, cause.ToString(), key, name, payload), row));
        return new Rehearsed(null, Planned: true);
    }

    private Decision Decide(GrainSnapshot grain, GrainCommand command, Guid id)
    {
        var logic = Catalog.Of(grain.Key.Kind);
        var name = Vocabulary.Of(logic).NameOf(command);
        var place = logic.PlaceOf(grain.Key, grain.State, command);
        return AccessControl.Check(city.Actor, grain.Key, name, place) is { } no
            ? new Decision.Refused(no)
            : logic.Decide(grain.State, command,
                new Context(grain.Key, city.Actor, city.Today, id, city.Facts));
    }
}
