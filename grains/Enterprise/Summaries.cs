using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Yearly work summaries 年度工作总结, due in the year after.</summary>
internal static class Summaries
{
    public static Decision Submit(
        EnterpriseState state, EnterpriseCommand.SubmitSummary c, Context context)
    {
        var founded = state.Foundings.IsEmpty ? (int?)null : state.Foundings[0].Year;
        var wrong = Stages.NeedsAssociation(state)
            ?? (founded is null || c.Year < founded || c.Year > context.Today.Year
                ? new Rejection("summary.wrong-year", new(
                    $"总结年度应在 {founded} 至 {context.Today.Year} 之间。",
                    $"The year of a summary is from {founded} to {context.Today.Year}."), "year")
                : null)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, new DateOnly(c.Year, 1, 1), "on",
                "该年度开始", "the year itself")
            ?? Checks.OptionalText(c.Text, "text", TextLimits.NoteMax)
            ?? Checks.OptionalText(c.Basis, "basis", TextLimits.ShortMax);
        return wrong is not null ? new Decision.Refused(wrong) : Decision.Accept(
            new EnterpriseEvent.SummarySubmitted(c.Year, c.On,
                c.On <= context.City!.Policy.Summaries.Due.Value.In(c.Year + 1), c.Text,
                c.Basis));
    }
}
