namespace Network.Silo.Simulations.Records;

/// <summary>One association's life, turn by turn.</summary>
internal struct HostLife
{
    private bool _home;

    public HostStage Stage { get; private set; }

    /// <summary>Month in which the present association was founded.</summary>
    public int FoundedIn { get; private set; }

    public void Take(Turn turn)
    {
        switch (turn.Kind)
        {
            case TurnKind.Founded:
                (Stage, FoundedIn, _home) = (HostStage.Established, turn.Month, false);
                break;
            case TurnKind.Ended:
                (Stage, _home) = (HostStage.None, false);
                break;
            case TurnKind.Rested when Stage != HostStage.None:
                Stage = HostStage.Dormant;
                break;
            case TurnKind.Woken when Stage == HostStage.Dormant:
                Stage = _home ? HostStage.Home : HostStage.Established;
                break;
            case TurnKind.Recognised when Stage != HostStage.None:
                _home = true;
                Stage = Stage == HostStage.Dormant ? Stage : HostStage.Home;
                break;
            case TurnKind.Unrecognised when Stage != HostStage.None:
                _home = false;
                Stage = Stage == HostStage.Dormant ? Stage : HostStage.Established;
                break;
        }
    }
}
