namespace Network.Grains.Pairing;

/// <summary>Where a pairing stands.</summary>
public enum PairingStage
{
    /// <summary>There is a mentor; whom to help is not entered yet 待登记.</summary>
    Prepared,

    /// <summary>Under way 帮扶中.</summary>
    Active,

    /// <summary>The mentor left; another one is needed 待落实帮扶人.</summary>
    WithoutMentor,

    /// <summary>Ended 已结束.</summary>
    Ended,
}
