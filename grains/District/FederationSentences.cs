using Network.Grains.Kernel;

namespace Network.Grains.District;

/// <summary>What happened to federations, in words.</summary>
internal static class FederationSentences
{
    public static LocalText? Of(DistrictEvent fact) => fact switch
    {
        DistrictEvent.FederationFounded e => new(
            $"成立 {e.Name}（{Sentences.Day(e.On)}）",
            $"Founded {e.Name} ({Sentences.Day(e.On)})"),
        DistrictEvent.FederationJoined e => new(
            $"{e.Host} 加入联合会 {e.Federation}",
            $"{e.Host} joined the federation {e.Federation}"),
        DistrictEvent.FederationReleased e => new(
            $"{e.Host} 退出联合会 {e.Federation}（{e.Reason}）",
            $"{e.Host} left the federation {e.Federation} ({e.Reason})"),
        DistrictEvent.MemberDropped e => new(
            $"{e.Host} 尚无科协，未列入联合会 {e.Federation}",
            $"{e.Host} has no association and is not in the federation {e.Federation}"),
        DistrictEvent.FederationDissolved e => new(
            $"联合会 {e.Federation} 终止（{e.Reason}）",
            $"The federation {e.Federation} ended ({e.Reason})"),
        _ => null,
    };
}
