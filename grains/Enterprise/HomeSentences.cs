using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.Enterprise;

/// <summary>The history of a home and of its grants in words.</summary>
internal static class HomeSentences
{
    public static LocalText? Of(EnterpriseEvent fact) =>
        OfApplication(fact) ?? OfNomination(fact) ?? OfGrant(fact);

    private static LocalText? OfApplication(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.HomeAppliedFor e => new(
            $"申报 {e.Year} 年度“科技工作者之家”，自评 {Scoring.Text(Scoring.Total(e.Scores))} 分",
            $"Applied for the title of home for {e.Year} with "
            + $"{Scoring.Text(Scoring.Total(e.Scores))} points"),
        EnterpriseEvent.HomeApplicationWithdrawn e => new(
            $"撤回 {e.Year} 年度“科技工作者之家”申报（{e.Reason}）",
            $"Took the application for {e.Year} back ({e.Reason})"),
        EnterpriseEvent.HomeRecommended e => new(
            $"区镇科协推荐为 {e.Year} 年度“科技工作者之家”{Reviewed(e).Zh}：{e.Opinion}",
            $"The district recommended it as home for {e.Year}{Reviewed(e).En}: {e.Opinion}"),
        EnterpriseEvent.HomeApplicationReturned e => new(
            $"区镇科协退回“科技工作者之家”申报（{e.Reason}）",
            $"The district returned the application for the title of home ({e.Reason})"),
        EnterpriseEvent.HomeRecognised e => new(
            $"认定为“科技工作者之家”（{e.Year} 年度，{Sentences.Day(e.On)}）",
            $"Recognised as home of science workers for {e.Year} ({Sentences.Day(e.On)})"),
        EnterpriseEvent.HomeRefused e => new(
            $"未认定为“科技工作者之家”（{e.Reason}）",
            $"Not recognised as home of science workers ({e.Reason})"),
        EnterpriseEvent.HomeWithdrawn e => new(
            $"撤销“科技工作者之家”称号（{e.Reason}）",
            $"The title of home was withdrawn ({e.Reason})"),
        EnterpriseEvent.PlaqueReceived e => new(
            $"“科技工作者之家”牌匾编号 {e.Plaque}", $"Plaque of the home: {e.Plaque}"),
        _ => null,
    };

    private static LocalText? OfNomination(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.NominatedForDemonstration e => new(
            $"推荐为 {e.Year} 年度示范单位：{e.Opinion}",
            $"Nominated as demonstration unit of {e.Year}: {e.Opinion}"),
        EnterpriseEvent.NominationWithdrawn e => new(
            $"撤回 {e.Year} 年度示范单位推荐（{e.Reason}）",
            $"Took the nomination for {e.Year} back ({e.Reason})"),
        EnterpriseEvent.NominationEnded e => new(
            $"{e.Year} 年度示范单位评选：{Lists.Name(Lists.NominationOutcomes, e.Outcome).Zh}",
            $"Demonstration units of {e.Year}: "
            + Lists.Name(Lists.NominationOutcomes, e.Outcome).En),
        EnterpriseEvent.AwardReceived e => new(
            $"评为 {e.Year} 年度示范单位，给予经费 {Sentences.Yuan(e.AmountFen)} 元",
            $"Demonstration unit of {e.Year} with a grant of "
            + $"{Sentences.Yuan(e.AmountFen)} yuan"),
        _ => null,
    };

    private static LocalText? OfGrant(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.InstalmentPaid e => new(
            $"拨付 {e.Year} 年度示范单位经费 {Sentences.Yuan(e.Payment.AmountFen)} 元",
            $"Paid {Sentences.Yuan(e.Payment.AmountFen)} yuan of the grant of {e.Year}"),
        EnterpriseEvent.SpendingRecorded e => new(
            $"{{purpose:{e.Spending.Purpose}}}支出 {Sentences.Yuan(e.Spending.AmountFen)} 元"
            + $"（票据 {e.Spending.Receipt}）",
            $"Spent {Sentences.Yuan(e.Spending.AmountFen)} yuan on "
            + $"{{purpose:{e.Spending.Purpose}}} (receipt {e.Spending.Receipt})"),
        EnterpriseEvent.SpendingCorrected e => new(
            $"更正支出为 {Sentences.Yuan(e.Spending.AmountFen)} 元（{e.Reason}）",
            $"Corrected a spending to {Sentences.Yuan(e.Spending.AmountFen)} yuan "
            + $"({e.Reason})"),
        EnterpriseEvent.SpendingCancelled e => new(
            $"撤销一笔支出（{e.Reason}）", $"Took a spending back ({e.Reason})"),
        EnterpriseEvent.GrantReturned { Recovered: true } e => new(
            $"收回 {e.Year} 年度经费 {Sentences.Yuan(e.AmountFen)} 元（{e.Reason}）",
            $"Recovered {Sentences.Yuan(e.AmountFen)} yuan of the grant of {e.Year} "
            + $"({e.Reason})"),
        EnterpriseEvent.GrantReturned e => new(
            $"退回 {e.Year} 年度结余经费 {Sentences.Yuan(e.AmountFen)} 元（{e.Reason}）",
            $"Returned {Sentences.Yuan(e.AmountFen)} unspent yuan of the grant of {e.Year} "
            + $"({e.Reason})"),
        EnterpriseEvent.GrantReported e => new(
            $"报告 {e.Year} 年度经费使用情况：已用 {Sentences.Yuan(e.SpentFen)} 元",
            $"Reported on the grant of {e.Year}: {Sentences.Yuan(e.SpentFen)} yuan spent"),
        _ => null,
    };

    private static LocalText Reviewed(EnterpriseEvent.HomeRecommended e) => e.Scores.IsEmpty
        ? new("", "")
        : new($"，评 {Scoring.Text(Scoring.Total(e.Scores))} 分",
            $" with {Scoring.Text(Scoring.Total(e.Scores))} points");
}
