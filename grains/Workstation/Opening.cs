using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>How a workstation is entered and closed.</summary>
internal static class Opening
{
    public static Decision Open(WorkstationCommand.Open open, Context context) =>
        (Checks.Text(open.Name, "name", TextLimits.NameMax)
            ?? Checks.Text(open.Host, "host", GrainKey.PartCharactersMax)
            ?? Checks.Id(open.Host, "host")
            ?? Checks.OpenDistrict(open.District, context, "district")
            ?? Checks.Text(open.Field, "field", TextLimits.ShortMax)
            ?? Checks.Past(open.On, context, "on")) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new WorkstationEvent.WorkstationOpened(
                open.Name.Trim(), open.Host, open.District, open.Kind, open.Level,
                open.Field.Trim(), open.On));

    /// <summary>The same station entered again changes nothing; another one needs another id.
    /// </summary>
    public static Decision Again(WorkstationState state, WorkstationCommand.Open open) =>
        open.Name.Trim() == state.Name && open.Host == state.Host
            ? Decision.Nothing
            : Decision.Refuse("workstation.exists",
                $"此编号已登记为“{state.Name}”。请为新工作站换一个编号。",
                $"This id is already the workstation '{state.Name}'. Choose another id.");

    public static Decision Close(
        WorkstationState state, WorkstationCommand.Close close, Context context) =>
        (Checks.Past(close.On, context, "on")
            ?? Checks.NotBefore(
                close.On, state.OpenedOn, "on", "建站日期", "the day it was opened")
            ?? Checks.Text(close.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new WorkstationEvent.WorkstationClosed(close.On, close.Reason));
}
