using Network.Grains.Policies;

namespace Network.Client.Api.Overviews;

/// <summary>The time and the rules that figures are made for.</summary>
/// <param name="Day">The day on which dues are judged: today, or the past day asked for.</param>
/// <param name="Year">The year of figures that flow.</param>
internal sealed record OverviewMoment(DateOnly Day, int Year, Policy Policy);
