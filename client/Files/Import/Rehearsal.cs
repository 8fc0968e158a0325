using Network.Grains;
using Network.Grains.Access;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Years;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>
/// Decides every command of a file as the grains would, one after the other, on copies of their
/// states: what a rule refuses is known, with its row, before anything is written.
/// </summary>
internal sealed class Rehearsal(
    INetwork network, IJournal journal, ImportCity city, HostIndex hosts, ImportCause cause,
    string? correction)
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
        var grain = (exists ? await network.Read(key, cancel) : null) ?? New(key);
        if (grain.Version > 0)
            _known.Add(key);

        return _grains[key] = grain;
    }

    /// <summary>Only says whether a command would be refused.</summary>
    public async Task<Rejection?> Try(
        GrainKey key, GrainCommand command, CancellationToken cancel)
    {
        var grain = await Grain(key, cancel);
        return Decide(grain, Stated(grain, command), Guid.Empty) is Decision.Refused no
            ? no.Why : null;
    }

    /// <summary>Plans a command; one that changes nothing is left out.</summary>
    /// <param name="salt">What sets this command apart from one with the same words.</param>
    /// <param name="row">The row that it comes from.</param>
    public async Task<Rehearsed> Plan(GrainKey key, GrainCommand command, string salt, int row,
        CancellationToken cancel)
    {
        var logic = Catalog.Of(key.Kind);
        var grain = await Grain(key, cancel);
        var name = Vocabulary.Of(logic).NameOf(command);
        // The same row with another reason is the same row.
        var id = Context.Derive(Guid.Empty,
            $"import/{key.Stream}/{name}/{salt}/{Vocabulary.Write(command)}");
        var stated = Stated(grain, command);
        var decision = Decide(grain, stated, id);
        var refusal = (decision as Decision.Refused)?.Why;
        if (decision is Decision.Accepted { Events.IsEmpty: true }
            || refusal is not (null or { Code: ClosedYears.Code }))
            return new Rehearsed(refusal, Planned: false);

        if (_known.Contains(key) && await journal.FindCommand(key, id, cancel) is not null)
            return new Rehearsed(null, Planned: false, Spent: true);

        if (decision is not Decision.Accepted accepted)
            return new Rehearsed(refusal, Planned: false);

        _grains[key] = new GrainSnapshot(key, grain.Version + accepted.Events.Length,
            accepted.Events.Aggregate(grain.State, logic.Evolve));
        _commands.Add(new PlannedCommand(
            new OwedCommand(id, cause.ToString(), key, name, Vocabulary.Write(stated)), row));
        return new Rehearsed(null, Planned: true);
    }

    /// <summary>The command with the reason of the correction, where its year is closed.</summary>
    private GrainCommand Stated(GrainSnapshot grain, GrainCommand command) =>
        correction is not null && Decide(grain, command, Guid.Empty)
            is Decision.Refused { Why.Code: ClosedYears.Code }
            ? command with { Correction = correction } : command;

    /// <summary>A grain without a history. A district that the city has only just listed is owed
    /// its opening, which arrives before anything that this file brings.</summary>
    private GrainSnapshot New(GrainKey key)
    {
        var logic = Catalog.Of(key.Kind);
        var opening = key.Kind == GrainKind.District ? city.State.District(key.Id) : null;
        return new GrainSnapshot(key, 0, opening is not { Open: true } ? logic.Initial
            : logic.Evolve(logic.Initial,
                new DistrictEvent.DistrictOpened(opening.Name, opening.Kind)));
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
