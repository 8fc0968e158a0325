using Network.Grains.Metrics;

namespace Network.Client.Api.Overviews;

/// <summary>All totals of the network at one moment.</summary>
internal interface ITotals
{
    /// <summary>The journal's position that they are at.</summary>
    long Position { get; }

    /// <summary>One part of a city; what is null in <paramref name="where"/> counts whole.
    /// </summary>
    Slice Of(Dimensions where);
}
