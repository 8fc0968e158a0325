namespace Network.Grains.Enterprise;

/// <summary>Where an association stands in its life.</summary>
public enum AssociationStage
{
    /// <summary>The host is registered and has no association 未建.</summary>
    Prospect,

    /// <summary>筹备中.</summary>
    Preparing,

    /// <summary>已成立.</summary>
    Established,

    /// <summary>休眠.</summary>
    Dormant,

    /// <summary>已撤销.</summary>
    Dissolved,

    /// <summary>已并入其他科协.</summary>
    Merged,
}
