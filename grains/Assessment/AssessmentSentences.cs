using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.Assessment;

/// <summary>An assessment's history in words.</summary>
public static class AssessmentSentences
{
    public static LocalText Of(AssessmentEvent fact) => fact switch
    {
        AssessmentEvent.SelfScoreReceived e => new(
            $"{e.HostName} {e.Year} 年度自评 {N(e.Total)} 分",
            $"{e.HostName} scored itself {N(e.Total)} points for {e.Year}"),
        AssessmentEvent.SelfScoreReviewed e => new(
            $"区镇初审 {N(e.Total)} 分：{e.Opinion}",
            $"The district gave {N(e.Total)} points: {e.Opinion}"),
        AssessmentEvent.AssessmentReturned e => new(
            $"退回：{e.Reason}", $"Sent back: {e.Reason}"),
        AssessmentEvent.AssessmentDecided e => new(
            $"市科协终评 {N(e.Total)} 分", $"The city decided on {N(e.Total)} points"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };

    private static string N(decimal points) =>
        points.ToString("0.#", CultureInfo.InvariantCulture);
}
