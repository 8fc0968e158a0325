using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Service;

/// <summary>The rules of the service desk 服务清单: asked, assigned, answered, confirmed.
/// </summary>
public sealed class ServiceLogic
    : TypedGrainLogic<ServiceState, ServiceCommand, ServiceEvent>
{
    public override GrainKind Kind => GrainKind.Service;

    public override int StateSchema => 1;

    public override GrainState Initial => ServiceState.Initial;

    protected override Decision Decide(
        ServiceState state, ServiceCommand command, Context context) =>
        (state.Ask, command) switch
        {
            (_, ServiceCommand.Receive c) => Desk.Receive(state, c, context),
            (null, _) => Decision.Refuse("unknown.service",
                "没有这项服务申请。", "Nothing was asked under this id."),
            (_, ServiceCommand.Assign c) => Desk.Assign(state, c, context),
            (_, ServiceCommand.Answer c) => Desk.Answer(state, c, context),
            (_, ServiceCommand.Confirm c) => Desk.Confirm(state, c, context),
            (_, ServiceCommand.Reopen c) => Desk.Reopen(state, c, context),
            (_, ServiceCommand.Close c) => Desk.Close(state, c, context),
            (_, ServiceCommand.Withdraw c) => Desk.Withdraw(state, c, context),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override ServiceState Evolve(ServiceState state, ServiceEvent fact) =>
        Desk.Evolve(state, fact);

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, ServiceState state, ServiceEvent fact) => [];

    protected override Contribution Contribute(GrainKey self, ServiceState state) =>
        ServiceFigures.Of(self, state);

    protected override Card? Describe(GrainKey self, ServiceState state) =>
        state.Ask is not { } ask ? null : new Card(ask.Subject)
        {
            District = state.District,
            Host = state.Host,
            HostKind = ask.Entry,
            Ownership = Words.Of(state.Nature),
            Industry = state.AskerName,
            Code = state.Unit,
            Stage = Words.Of(state.Stage),
            Activities = state.DaysToAnswer ?? 0,
            Since = state.AskedOn,
            Due = state.Open ? state.DueOn : null,
        };

    protected override LocalText Tell(ServiceEvent fact) => ServiceSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, ServiceState state, ServiceCommand? command) =>
        state.Ask is not null ? new(state.District, state.Host)
        : command is ServiceCommand.Receive c ? new(c.District, c.Host)
        : default;
}
