using System.Collections.Immutable;
using Network.Client.Api.Views;
using Network.Grains.Kernel;

namespace Network.Client.Api.Overviews;

/// <summary>Applications for the title of home that wait for somebody.</summary>
internal static class HomeAttention
{
    /// <param name="district">Id of the district, or null for the whole city.</param>
    public static IEnumerable<Attention> Of(Figures figures, string? district)
    {
        if (figures.HomesAwaitingDistrict is > 0 and var applied)
        {
            yield return Case(AttentionKind.HomeAtDistrict, applied, "applied", district, new(
                $"{applied} 份“科技工作者之家”申报待区镇审核推荐",
                $"{applied} applications for the title of home wait for the district"));
        }

        if (figures.HomesAwaitingCity is > 0 and var recommended)
        {
            yield return Case(AttentionKind.HomeAtCity, recommended, "recommended", district, new(
                $"{recommended} 份“科技工作者之家”推荐待市科协认定",
                $"{recommended} recommended homes wait for the city"));
        }
    }

    private static Attention Case(AttentionKind kind, long count, string stage,
        string? district, LocalText text)
    {
        var query = ImmutableSortedDictionary<string, string>.Empty.Add("home", stage);
        return new Attention(kind, Severity.Info, count, district, null, text,
            new AttentionLink(AttentionPage.Homes,
                district is null ? query : query.Add("district", district)));
    }
}
