using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Workstation;

/// <summary>Cooperation agreements: terms within the policy's bounds, renewals without a gap.
/// </summary>
internal static class Agreements
{
    public static Decision Sign(
        WorkstationState state, WorkstationCommand.SignAgreement sign, Context context) =>
        state.Agreement is not null
            ? Decision.Refuse("agreement.exists",
                "该站已签订协议。请使用续签。",
                "This workstation has an agreement already. Renew it instead.")
            : (Checks.NotTooFar(sign.From, context, "from")
                ?? Term(sign.From, sign.Until, context)
                ?? Checks.OptionalText(sign.Evidence, "evidence", TextLimits.EvidenceMax))
                is { } wrong
                ? new Decision.Refused(wrong)
                : Decision.Accept(new WorkstationEvent.AgreementSigned(
                    sign.From, sign.Until, sign.Evidence));

    public static Decision Renew(
        WorkstationState state, WorkstationCommand.RenewAgreement renew, Context context) =>
        state.Agreement is not { } agreement
            ? Decision.Refuse("agreement.missing",
                "该站尚未签订协议。请先签订。",
                "This workstation has no agreement yet. Sign one first.")
            : (Checks.NotTooFar(agreement.Until, context, "until")
                ?? Term(agreement.Until.AddDays(1), renew.Until, context)
                ?? Checks.OptionalText(renew.Evidence, "evidence", TextLimits.EvidenceMax))
                is { } wrong
                ? new Decision.Refused(wrong)
                : Decision.Accept(
                    new WorkstationEvent.AgreementRenewed(renew.Until, renew.Evidence));

    public static WorkstationState Renewed(
        WorkstationState state, WorkstationEvent.AgreementRenewed fact) =>
        state.Agreement is not { } agreement ? state : state with
        {
            Agreement = agreement with
            {
                Until = fact.Until,
                Renewals = agreement.Renewals + 1,
            },
        };

    private static Rejection? Term(DateOnly from, DateOnly until, Context context)
    {
        var rules = context.City!.Policy.Workstations;
        // A term of three years that begins on 1 March ends on the last day of February.
        var shortest = from.AddYears(rules.TermYearsMin.Value).AddDays(-1);
        var longest = from.AddYears(rules.TermYearsMax.Value);
        return until < shortest ? OutOfBounds(rules.TermYearsMin, "不少于", "at least")
            : until > longest ? OutOfBounds(rules.TermYearsMax, "不超过", "at most")
            : null;
    }

    private static Rejection OutOfBounds(Rule<int> rule, string zh, string en) => new(
        "agreement.term-out-of-bounds", new(
            $"合作协议期限应{zh} {rule.Value} 年，请调整截止日期。",
            $"An agreement lasts {en} {rule.Value} years. Change its last day."),
        "until", rule.Source);
}
