namespace Network.Client.Api.Views;

/// <summary>One month of the trend, by the date on which things took effect.</summary>
/// <param name="Month">Such as <c>2024-05</c>.</param>
/// <param name="Associations">Associations at the end of the month.</param>
/// <param name="Established">Established in the month.</param>
/// <param name="Members">Members at the end of the month.</param>
/// <param name="Sessions">Activity sessions in the month.</param>
/// <param name="Participants">Participants in the month.</param>
public sealed record TrendMonth(
    string Month,
    long Associations,
    long Established,
    long Members,
    long Sessions,
    long Participants);
