using System.Collections.Immutable;
using System.Text.Json;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Tests.Grains;

/// <summary>One grain in a test: given what happened, when a command comes, then what.</summary>
internal sealed class Life
{
    private readonly GrainLogic logic;
    private int commands;

    public Life(GrainKey key)
    {
        Key = key;
        logic = Catalog.Of(key.Kind);
        State = logic.Initial;
    }

    public GrainKey Key { get; }

    public GrainState State { get; private set; }

    public DateOnly Today { get; set; } = Kunshan.Today;

    public Policy Policy { get; set; } = Kunshan.Policy;

    public ImmutableArray<int> ClosedYears { get; set; } = [];

    public List<GrainCommand> Sent { get; } = [];

    public List<GrainEvent> Events { get; } = [];

    public List<Person> People { get; } = [];

    public List<Outgoing> Reactions { get; } = [];

    public static Life OfEnterprise(string id = "hengrui") =>
        new(GrainKey.OfEnterprise("kunshan", id));

    public Contribution Contribution => logic.Contribute(Key, State);

    public Card? Card => logic.Describe(Key, State);

    /// <summary>Sends commands that must be accepted.</summary>
    public Life Given(params GrainCommand[] sent)
    {
        foreach (var command in sent)
        {
            if (When(command) is Decision.Refused refused)
            {
                throw new InvalidOperationException(
                    $"{command} was refused: {refused.Why.Code} {refused.Why.Message.En}");
            }
        }

        return this;
    }

    public Decision When(GrainCommand command)
    {
        Sent.Add(command);
        var id = new Guid(++commands, 0, 0, new byte[8]);
        var context = new Context(Key, Kunshan.Staff, Today, id,
            Kunshan.Facts with { Policy = Policy, ClosedYears = ClosedYears });
        var decision = logic.Decide(State, command, context);
        if (decision is Decision.Accepted accepted)
        {
            People.AddRange(accepted.People);
            foreach (var fact in accepted.Events)
            {
                State = logic.Evolve(State, fact);
                Events.Add(fact);
                Reactions.AddRange(logic.React(Key, State, fact));
            }
        }

        return decision;
    }

    /// <summary>The state folded again from the events, each read back from its JSON.</summary>
    public GrainState Replayed() => Events.Aggregate(logic.Initial, (state, fact) =>
        logic.Evolve(state, (GrainEvent)JsonSerializer.Deserialize(
            JsonSerializer.Serialize(fact, fact.GetType(), Wire.Options), fact.GetType(),
            Wire.Options)!));

    public long Amount(string metric, int period = 0) => Contribution.Amounts
        .Where(a => a.Metric == metric && a.Period.Code == period)
        .Sum(a => a.Value);
}
