namespace Network.Grains.Activities;

/// <summary>What several entries of activities come to.</summary>
internal struct ActivitySum
{
    public long Sessions { get; private set; }

    public long Participants { get; private set; }

    public long Items { get; private set; }

    public long MoneyFen { get; private set; }

    public void Add(long sessions, long participants, long items, long moneyFen)
    {
        Sessions += sessions;
        Participants += participants;
        Items += items;
        MoneyFen += moneyFen;
    }
}
