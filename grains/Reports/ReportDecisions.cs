using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>Editing and issuing reports, the same for an association, a district and the city.
/// </summary>
public static class ReportDecisions
{
    /// <summary>Longest mark of the figures that a writer saw, characters.</summary>
    private const int BasisMax = 64;

    /// <param name="edit">Its day is the context's.</param>
    /// <param name="issuedOn">When the year's report was issued or handed in; null before.</param>
    public static Decision Edit(ReportBook book, ReportEdit edit, string? reason,
        DateOnly? issuedOn, Context context, Func<ReportEdit, GrainEvent> fact)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(fact);
        var wrong = Year(edit.Year, context)
            ?? Section(edit.Section, context)
            ?? Checks.Text(edit.Text, "text", TextLimits.NoteMax)
            ?? Checks.OptionalText(edit.Basis, "basis", BasisMax)
            ?? Issued(issuedOn, reason);
        var written = edit with { Text = edit.Text?.Trim() ?? "" };
        return wrong is not null ? new Decision.Refused(wrong)
            : book.Edit(edit.Year, edit.Section) is { } known && Same(known, written)
                ? Decision.Nothing
                : Decision.Accept(fact(written));
    }

    public static Decision Restore(ReportBook book, int year, string section, string? reason,
        DateOnly? issuedOn, Func<GrainEvent> fact)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(fact);
        return book.Edit(year, section) is null
            ? Decision.Refuse("report.not-edited",
                "该部分没有人工编辑的文字，无需恢复。",
                "Nobody has written in this chapter; there is nothing to restore.", "section")
            : Issued(issuedOn, reason) is { } wrong ? new Decision.Refused(wrong)
            : Decision.Accept(fact());
    }

    public static Decision Issue(ReportBook book, IssuedReport issued, Context context,
        Func<GrainEvent> fact)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(issued);
        ArgumentNullException.ThrowIfNull(fact);
        var wrong = Year(issued.Year, context)
            ?? Checks.Past(issued.On, context, "on")
            ?? Checks.NotBefore(issued.On, new DateOnly(issued.Year, 1, 1), "on",
                "该年度开始", "the year itself")
            ?? Checks.OptionalText(issued.Basis, "basis", BasisMax);
        return wrong is not null ? new Decision.Refused(wrong)
            : book.Issued.Contains(issued) ? Decision.Nothing
            : Decision.Accept(fact());
    }

    private static bool Same(ReportEdit known, ReportEdit now) =>
        (known.Text, known.After, known.Basis) == (now.Text, now.After, now.Basis);

    private static Rejection? Year(int year, Context context) =>
        year < Checks.Earliest.Year || year > context.Today.Year
            ? new("report.wrong-year", new(
                $"年度应在 {Checks.Earliest.Year} 至 {context.Today.Year} 之间。",
                $"The year lies between {Checks.Earliest.Year} and {context.Today.Year}."),
                "year")
            : null;

    /// <summary>A chapter of the policy in force; where it has no figures in a year, a text may
    /// still be written.</summary>
    private static Rejection? Section(string section, Context context)
    {
        var known = ReportChapters.Of(context.City!.Policy).Concat(ReportChapters.Written)
            .Select(c => c.Id).ToList();
        return known.Contains(section) ? null : new("unknown.report-section", new(
            $"总结没有“{section}”部分。可选：{string.Join("、", known)}。",
            $"The report has no chapter '{section}'. It has: {string.Join(", ", known)}."),
            "section");
    }

    /// <summary>What was handed on is changed with a reason only.</summary>
    private static Rejection? Issued(DateOnly? on, string? reason) => on is null
        ? Checks.OptionalText(reason, "reason", TextLimits.ReasonMax)
        : string.IsNullOrWhiteSpace(reason)
            ? new("report.issued", new(
                $"该年度总结已于 {on:yyyy-MM-dd} 提交或印发，再改动请写明原因。",
                $"The report was handed on on {on:yyyy-MM-dd}; say why it is changed now."),
                "reason")
            : Checks.OptionalText(reason, "reason", TextLimits.ReasonMax);
}
