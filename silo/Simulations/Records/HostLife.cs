namespace Network.Silo.Simulations.Records;

/// <summary>One association's life, turn by turn.</summary>
internal struct HostLife
{
    /// <summary>Where it stands when it is awake.</summary>
    private HostStage _awake;

    public HostStage Stage { get; private set; }

    /// <summary>Month in which the present association was founded.</summary>
    public int FoundedIn { get; private set; }

    public void Take(Turn turn)
    {
        switch (turn.Kind)
        {
            case TurnKind.Founded:
                (Stage, FoundedIn, _awake) =
                    (HostStage.Established, turn.Month, HostStage.Established);
                break;
            case TurnKind.Ended:
                Stage = HostStage.None;
                break;
            case TurnKind.Rested when Stage != HostStage.None:
                Stage = HostStage.Dormant;
                break;
            case TurnKind.Woken when Stage == HostStage.Dormant:
                Stage = _awake;
                break;
            case TurnKind.Recognised:
                Rise(HostStage.Home);
                break;
            case TurnKind.Unrecognised:
                Rise(HostStage.Established);
                break;
            case TurnKind.Selected:
                Rise(HostStage.Demonstration);
                break;
        }
    }

    private void Rise(HostStage stage)
    {
        if (Stage == HostStage.None)
            return;

        _awake = stage;
        Stage = Stage == HostStage.Dormant ? Stage : stage;
    }
}
