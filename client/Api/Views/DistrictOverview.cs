using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>All that a district's page shows.</summary>
/// <param name="Simulated">Whether the figures come from a simulation.</param>
/// <param name="Position">The journal's position that the figures are at.</param>
/// <param name="AsOf">The past day that was asked for; null for now.</param>
/// <param name="Today">Today in the city's time zone.</param>
/// <param name="Year">The year of figures that flow.</param>
public sealed record DistrictOverview(
    string City,
    string District,
    LocalText Name,
    bool Simulated,
    PolicyTitle Policy,
    long Position,
    DateOnly? AsOf,
    DateOnly Today,
    int Year,
    Figures Figures,
    ImmutableArray<QuotaProgress> Quotas,
    ImmutableArray<NamedFigures> ByHostKind,
    ImmutableArray<NamedFigures> ByOwnership,
    ImmutableArray<NamedFigures> ByIndustry,
    ImmutableArray<ActivityFigures> Activities,
    ImmutableArray<TrendMonth> Trend,
    ImmutableArray<Attention> Attention);
