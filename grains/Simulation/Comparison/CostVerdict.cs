namespace Network.Grains.Simulation.Comparison;

/// <summary>What extra money comes to.</summary>
public enum CostVerdict
{
    /// <summary>More money, more associations: the price has an interval.</summary>
    MoreForMore,

    /// <summary>No more money, and more associations.</summary>
    MoreForNothing,

    /// <summary>Less money, fewer associations: what each one given up saves.</summary>
    LessForLess,

    /// <summary>More money, fewer associations.</summary>
    LessForMore,

    /// <summary>The runs cannot tell whether there are more or fewer.</summary>
    Unclear,
}
