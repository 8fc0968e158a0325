using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Online filing 网上备案 and its yearly update.</summary>
internal static class Filings
{
    public static Decision File(
        EnterpriseState state, EnterpriseCommand.File c, Context context) =>
        (Stages.NeedsAssociation(state)
            ?? Checks.Text(c.Number, "number", TextLimits.ShortMax)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(
                c.On, state.EstablishedOn!.Value, "on", "成立日期", "its establishment")) is
        { } wrong
            ? new Decision.Refused(wrong)
            : state.Filing is { } filing && (filing.Number, filing.On) == (c.Number, c.On)
                ? Decision.Nothing
                : Decision.Accept(
                    new EnterpriseEvent.AssociationFiled(c.Number.Trim(), c.On));

    public static Decision Update(
        EnterpriseState state, EnterpriseCommand.UpdateFiling c, Context context) =>
        (Stages.NeedsAssociation(state)
            ?? (state.Filing is null
                ? new Rejection("filing.missing", new(
                    "尚未备案，不能更新。请先办理网上备案。",
                    "It is not filed yet. File it first."))
                : null)
            ?? Checks.Past(c.On, context, "on")
            ?? (c.Year < state.Filing!.On.Year || c.Year > context.Today.Year
                ? new Rejection("filing.wrong-year", new(
                    $"更新年度应在 {state.Filing.On.Year} 至 {context.Today.Year} 之间。",
                    $"The year is from {state.Filing.On.Year} to {context.Today.Year}."),
                    "year")
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Filing!.UpdatedYears.Contains(c.Year)
                ? Decision.Nothing
                : Decision.Accept(new EnterpriseEvent.FilingUpdated(c.Year, c.On));
}
