using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Use of a grant: spent and returned ≤ paid, by purpose, with receipts.</summary>
internal static class Spendings
{
    /// <summary>Receipts of one grant.</summary>
    private const int SpendingsMax = 500;

    public static Decision Record(
        EnterpriseState state, EnterpriseCommand.RecordSpending c, Context context)
    {
        var spending = new Spending(
            context.NewId(), c.Purpose, c.AmountFen, c.On, c.Receipt.Trim(), c.Note);
        return (Grants.Missing(state, c.Year)
            ?? Check(state.Grant(c.Year)!, spending, context)
            ?? (state.Grant(c.Year)!.Spendings.Length >= SpendingsMax
                ? new Rejection("grant.too-many-spendings", new(
                    $"一笔经费最多登记 {SpendingsMax} 笔支出。",
                    $"At most {SpendingsMax} receipts of one grant."))
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.SpendingRecorded(c.Year, spending));
    }

    public static Decision Correct(
        EnterpriseState state, EnterpriseCommand.CorrectSpending c, Context context)
    {
        var spending = new Spending(
            c.Spending, c.Purpose, c.AmountFen, c.On, c.Receipt.Trim(), c.Note);
        return (Unknown(state, c.Year, c.Spending)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)
            ?? Check(state.Grant(c.Year)!, spending, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Grant(c.Year)!.Find(c.Spending) == spending
                ? Decision.Nothing
                : Decision.Accept(
                    new EnterpriseEvent.SpendingCorrected(c.Year, spending, c.Reason));
    }

    public static Decision Cancel(EnterpriseState state, EnterpriseCommand.CancelSpending c) =>
        (Unknown(state, c.Year, c.Spending)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.SpendingCancelled(
                c.Year, c.Spending, c.Reason));

    public static Decision Return(EnterpriseState state, int year, long fen, DateOnly on,
        string reason, bool recovered, Context context) =>
        (Grants.Missing(state, year)
            ?? Grants.Money(fen, "amountFen")
            ?? (fen > state.Grant(year)!.UnspentFen
                ? AbovePaid(state.Grant(year)!.UnspentFen, fen)
                : null)
            ?? Dated(state.Grant(year)!, on, context)
            ?? Checks.Text(reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.GrantReturned(
                year, fen, on, reason, recovered));

    public static Decision Report(
        EnterpriseState state, EnterpriseCommand.SubmitGrantReport c, Context context) =>
        (Grants.Missing(state, c.Year)
            ?? Dated(state.Grant(c.Year)!, c.On, context)
            ?? Checks.Text(c.Text, "text", TextLimits.NoteMax)
            ?? (state.Grant(c.Year)!.Payments.IsEmpty
                ? new Rejection("grant.nothing-paid", new(
                    "经费尚未拨付，无使用情况可报告。",
                    "Nothing is paid yet; there is nothing to report on."))
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.GrantReported(
                c.Year, c.On, c.Text.Trim(), state.Grant(c.Year)!.PaidFen,
                state.Grant(c.Year)!.SpentFen));

    private static Rejection? Check(HeldGrant grant, Spending spending, Context context)
    {
        var free = grant.UnspentFen + (grant.Find(spending.Id)?.AmountFen ?? 0);
        var rules = context.City!.Policy.Demonstration;
        return (grant.Purposes.Contains(spending.Purpose) ? null : new Rejection(
                "grant.wrong-purpose", new(
                    $"“{spending.Purpose}”不是规定的用途。用途有：{Names(grant, context).Zh}。",
                    $"'{spending.Purpose}' is not a purpose of this grant. Purposes are "
                    + $"{Names(grant, context).En}."), "purpose",
                    rules?.Purposes.FirstOrDefault()?.Source))
            ?? Grants.Money(spending.AmountFen, "amountFen")
            ?? (spending.AmountFen > free ? AbovePaid(free, spending.AmountFen) : null)
            ?? Dated(grant, spending.On, context)
            ?? Checks.Text(spending.Receipt, "receipt", TextLimits.ShortMax)
            ?? (grant.Spendings.Any(s => s.Receipt == spending.Receipt && s.Id != spending.Id)
                ? new Rejection("grant.receipt-used", new(
                    $"票据“{spending.Receipt}”已登记过，同一票据不能重复列支。",
                    $"The receipt '{spending.Receipt}' is entered already."), "receipt")
                : null)
            ?? Checks.OptionalText(spending.Note, "note", TextLimits.ReasonMax);
    }

    private static LocalText Names(HeldGrant grant, Context context)
    {
        var known = context.City!.Policy.Demonstration?.Purposes ?? [];
        var names = grant.Purposes
            .Select(id => known.FirstOrDefault(p => p.Id == id)?.Name ?? new(id, id)).ToList();
        return new(string.Join("、", names.Select(n => n.Zh)),
            string.Join(", ", names.Select(n => n.En)));
    }

    private static Rejection? Dated(HeldGrant grant, DateOnly on, Context context) =>
        Checks.Past(on, context, "on")
        ?? Checks.NotBefore(on, grant.On, "on", "授予日期", "the award");

    private static Rejection? Unknown(EnterpriseState state, int year, string spending) =>
        Grants.Missing(state, year)
        ?? (state.Grant(year)!.Find(spending) is not null ? null : new("unknown.spending", new(
            "没有这笔支出，可能已撤销。请刷新后重试。",
            "There is no such spending; it may have been taken back. Reload."), "spending"));

    private static Rejection AbovePaid(long free, long asked) => new("grant.above-paid", new(
        $"已拨付而未使用的还有 {Sentences.Yuan(free)} 元，不足 {Sentences.Yuan(asked)} 元。",
        $"{Sentences.Yuan(free)} yuan are paid and not spent; {Sentences.Yuan(asked)} is more."),
        "amountFen");
}
