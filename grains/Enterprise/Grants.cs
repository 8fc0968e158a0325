using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>Award and payment: paid ≤ awarded, in the policy's parts.</summary>
internal static class Grants
{
    private const int Whole = 100;

    /// <summary>The award came from the city's closed round, so it is always entered.</summary>
    public static Decision Receive(
        EnterpriseState state, EnterpriseCommand.ReceiveAward c, Context context) =>
        state.Grant(c.Year) is not null
            ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.AwardReceived(
                c.Year, c.AmountFen, c.On,
                [.. context.City!.Policy.Demonstration?.Purposes.Select(p => p.Id) ?? []],
                Plan(context.City.Policy.Demonstration, c.AmountFen)));

    public static Decision Pay(
        EnterpriseState state, EnterpriseCommand.PayInstalment c, Context context)
    {
        if ((Missing(state, c.Year) ?? Stages.NeedsAssociation(state)) is { } early)
        {
            return new Decision.Refused(early);
        }

        var grant = state.Grant(c.Year)!;
        return (Money(c.AmountFen, "amountFen")
            ?? (grant.Plan.IsEmpty ? NoPart(c.Instalment) : Part(grant, c, context))
            ?? AboveAward(grant, c.AmountFen)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, grant.On, "on", "授予日期", "the award")
            ?? Checks.OptionalText(c.Reference, "reference", TextLimits.ShortMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.InstalmentPaid(c.Year, new GrantPayment(
                c.AmountFen, c.On, c.Instalment, c.Reference)));
    }

    public static Rejection? Missing(EnterpriseState state, int year) =>
        state.Grant(year) is not null ? null : new("unknown.grant", new(
            $"该单位没有 {year} 年度的示范单位经费。",
            $"It has no grant of {year}."), "year");

    public static Rejection? Money(long fen, string field) =>
        fen is > 0 and <= Activities.ActivityRules.MoneyFenMax ? null
            : new("grant.wrong-money", new(
                "金额应大于 0，且不超过 10 亿元。",
                "Money must be more than nothing, and at most one billion yuan."), field);

    /// <summary>Parts by percent, in whole fen; the last one takes what rounding left.</summary>
    private static ImmutableArray<PlannedInstalment> Plan(DemonstrationRules? rules, long award)
    {
        var parts = rules?.Instalments ?? [];
        var plan = ImmutableArray.CreateBuilder<PlannedInstalment>(parts.Length);
        var left = award;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = i == parts.Length - 1 ? left : award * parts[i].Percent.Value / Whole;
            plan.Add(new PlannedInstalment(parts[i].Id, part, parts[i].AfterReport));
            left -= part;
        }

        return plan.ToImmutable();
    }

    private static Rejection? NoPart(string? instalment) => instalment is null ? null
        : new("unknown.instalment", new(
            "该笔经费不分期，请不要填写期次。",
            "This grant is not paid in parts; leave the instalment empty."), "instalment");

    /// <summary>The next part that is not paid yet, with its own amount at most.</summary>
    private static Rejection? Part(
        HeldGrant grant, EnterpriseCommand.PayInstalment c, Context context)
    {
        var names = context.City!.Policy.Demonstration?.Instalments ?? [];
        var next = grant.Plan.FirstOrDefault(p =>
            grant.Payments.All(paid => paid.Instalment != p.Id));
        var rule = names.FirstOrDefault(n => n.Id == next?.Id);
        var name = rule?.Name ?? new(next?.Id ?? "", next?.Id ?? "");
        return next is null
            ? new("grant.all-paid", new(
                "各期均已拨付。", "Every instalment is paid."), "instalment")
            : c.Instalment != next.Id
                ? new("grant.wrong-instalment", new(
                    $"下一期应为“{name.Zh}”（{next.Id}）。",
                    $"The next instalment is '{name.En}' ({next.Id})."), "instalment",
                    rule?.Percent.Source)
                : next.AfterReport && grant.Report is null
                    ? new("grant.report-first", new(
                        $"“{name.Zh}”须在报告前期使用情况后拨付。",
                        $"'{name.En}' is paid after a report on the earlier ones."),
                        "instalment", rule?.Percent.Source)
                    : c.AmountFen > next.AmountFen
                        ? new("grant.above-instalment", new(
                            $"“{name.Zh}”最多 {Sentences.Yuan(next.AmountFen)} 元，"
                            + $"现为 {Sentences.Yuan(c.AmountFen)} 元。",
                            $"'{name.En}' is at most {Sentences.Yuan(next.AmountFen)} yuan; it "
                            + $"is {Sentences.Yuan(c.AmountFen)}."), "amountFen",
                            rule?.Percent.Source)
                        : null;
    }

    private static Rejection? AboveAward(HeldGrant grant, long more) =>
        grant.PaidFen + more <= grant.AwardedFen ? null : new("grant.above-award", new(
            $"授予 {Sentences.Yuan(grant.AwardedFen)} 元，已拨 {Sentences.Yuan(grant.PaidFen)} 元，"
            + $"最多还可拨 {Sentences.Yuan(grant.AwardedFen - grant.PaidFen)} 元。",
            $"Of {Sentences.Yuan(grant.AwardedFen)} yuan awarded "
            + $"{Sentences.Yuan(grant.PaidFen)} are paid; at most "
            + $"{Sentences.Yuan(grant.AwardedFen - grant.PaidFen)} more."), "amountFen");
}
