using System.Text.Json.Serialization;

namespace Network.Grains.Project;

/// <summary>A prize: who gives it stands in the project's history.</summary>
/// <param name="Tier">Id of the policy's tier, such as <c>first</c>.</param>
/// <param name="PrizeFen">The prize, fen.</param>
/// <param name="MatchingFen">What the unit adds to it 配套奖励, fen.</param>
public sealed record ProjectAward(int Year, string Tier, long PrizeFen, long MatchingFen)
{
    /// <summary>All the money that the team shares, fen.</summary>
    [JsonIgnore]
    public long TotalFen => PrizeFen + MatchingFen;
}
