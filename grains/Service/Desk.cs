using Network.Grains.Kernel;

namespace Network.Grains.Service;

/// <summary>What the desk does with what it is asked.</summary>
internal static class Desk
{
    public static Decision Receive(
        ServiceState state, ServiceCommand.Receive c, Context context) =>
        state.Ask is { } known
            ? known == c.Ask && state.Host == c.Host ? Decision.Nothing : Decision.Refuse(
                "service.exists", "此编号已有一项申请。请换一个编号。",
                "Something was asked under this id already. Choose another id.")
            : Asking.Find(c.Ask.Entry, context) is { } entry
                ? Decision.Accept(new ServiceEvent.ServiceAsked(
                    c.Host, c.AskerName, c.District, c.Ask, entry.Nature,
                    entry.AnswerWithinDays.Value, context.Today))
                : Decision.Refuse("service.not-in-catalogue",
                    $"服务清单中没有“{c.Ask.Entry}”。",
                    $"'{c.Ask.Entry}' is not in the catalogue.");

    public static Decision Assign(
        ServiceState state, ServiceCommand.Assign c, Context context) =>
        (Needs(state, ServiceStage.Asked, ServiceStage.Assigned)
            ?? Checks.Text(c.Unit, "unit", TextLimits.NameMax)
            ?? Checks.Id(c.Staff, "staff")) is { } wrong
            ? new Decision.Refused(wrong)
            : (c.Unit.Trim(), c.Staff) == (state.Unit, state.Staff)
                ? Decision.Nothing
                : Decision.Accept(new ServiceEvent.ServiceAssigned(
                    c.Unit.Trim(), c.Staff, context.Today));

    public static Decision Answer(
        ServiceState state, ServiceCommand.Answer c, Context context) =>
        (Needs(state, ServiceStage.Asked, ServiceStage.Assigned)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.Reopenings > 0 ? state.Since : state.AskedOn, "on",
                "提出日期", "it was asked")
            ?? Checks.Text(c.Reply, "reply", TextLimits.NoteMax)
            ?? Checks.OptionalText(c.Evidence, "evidence", TextLimits.EvidenceMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ServiceEvent.ServiceAnswered(
                c.Reply.Trim(), c.Evidence, c.On));

    public static Decision Confirm(
        ServiceState state, ServiceCommand.Confirm c, Context context) =>
        (Needs(state, ServiceStage.Answered)
            ?? Checks.OptionalText(c.Remark, "remark", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ServiceEvent.ServiceConfirmed(
                c.Satisfied, c.Remark, context.Today));

    public static Decision Reopen(
        ServiceState state, ServiceCommand.Reopen c, Context context) =>
        (Needs(state, ServiceStage.Answered)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ServiceEvent.ServiceReopened(c.Reason, context.Today));

    public static Decision Close(
        ServiceState state, ServiceCommand.Close c, Context context) =>
        (Needs(state, ServiceStage.Asked, ServiceStage.Assigned, ServiceStage.Answered)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ServiceEvent.ServiceClosed(c.Reason, context.Today));

    public static Decision Withdraw(
        ServiceState state, ServiceCommand.Withdraw c, Context context) =>
        (Needs(state, ServiceStage.Asked, ServiceStage.Assigned)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ServiceEvent.ServiceWithdrawn(c.Reason, context.Today));

    public static ServiceState Evolve(ServiceState state, ServiceEvent fact) => fact switch
    {
        ServiceEvent.ServiceAsked e => ServiceState.Initial with
        {
            Ask = e.Ask,
            Nature = e.Nature,
            Host = e.Host,
            AskerName = e.AskerName,
            District = e.District,
            Since = e.On,
            AskedOn = e.On,
            AnswerWithinDays = e.AnswerWithinDays,
            DueOn = e.On.AddDays(e.AnswerWithinDays),
        },
        ServiceEvent.ServiceAssigned e => state with
        {
            Stage = ServiceStage.Assigned,
            Since = state.Stage == ServiceStage.Assigned ? state.Since : e.On,
            Unit = e.Unit,
            Staff = e.Staff,
        },
        ServiceEvent.ServiceAnswered e => state with
        {
            Stage = ServiceStage.Answered,
            Since = e.On,
            AnsweredOn = e.On,
            Answer = e.Text,
            Evidence = e.Evidence,
        },
        ServiceEvent.ServiceConfirmed e => state with
        {
            Stage = ServiceStage.Confirmed,
            Since = e.On,
            Satisfied = e.Satisfied,
            Remark = e.Remark,
        },
        ServiceEvent.ServiceReopened e => state with
        {
            Stage = state.Unit is null ? ServiceStage.Asked : ServiceStage.Assigned,
            Since = e.On,
            DueOn = e.On.AddDays(state.AnswerWithinDays),
            AnsweredOn = null,
            Reopenings = state.Reopenings + 1,
            Reason = e.Reason,
        },
        ServiceEvent.ServiceClosed e => Ended(state, ServiceStage.Closed, e.Reason, e.On),
        ServiceEvent.ServiceWithdrawn e => Ended(
            state, ServiceStage.Withdrawn, e.Reason, e.On),
        _ => state,
    };

    private static ServiceState Ended(
        ServiceState state, ServiceStage stage, string reason, DateOnly on) =>
        state with { Stage = stage, Since = on, Reason = reason };

    private static Rejection? Needs(
        ServiceState state, params ReadOnlySpan<ServiceStage> stages)
    {
        foreach (var stage in stages)
        {
            if (stage == state.Stage)
                return null;
        }

        var now = Lists.Name(Lists.ServiceStages, state.Stage);
        return new("service.wrong-stage", new(
            $"该申请处于“{now.Zh}”阶段，不能办理此项。",
            $"It is '{now.En}'; this cannot be done now."));
    }
}
