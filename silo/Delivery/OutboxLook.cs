namespace Network.Silo.Delivery;

/// <summary>
/// Where a look into the outbox begins: at what came last, or, where something older may have
/// become this process's, at the oldest. A target's commands are skipped or taken from its oldest
/// one on, so their order holds when a share changes.
/// </summary>
internal sealed class OutboxLook
{
    private int mustSeeAll = 1;
    private DeliveryShare share;
    private long seen;

    /// <summary>Lets the next look begin at the oldest.</summary>
    public void SeeAll() => Interlocked.Exchange(ref mustSeeAll, 1);

    /// <summary>The sequence number after which a look begins.</summary>
    /// <param name="now">What this process delivers during all of this look.</param>
    public long Begin(DeliveryShare now, bool all)
    {
        var begins = Interlocked.Exchange(ref mustSeeAll, 0) == 1 || all || now != share;
        share = now;
        return begins ? 0 : seen;
    }

    /// <summary>A look came to its end.</summary>
    public void End(long last) => seen = last;
}
