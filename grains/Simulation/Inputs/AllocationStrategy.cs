namespace Network.Grains.Simulation.Inputs;

/// <summary>Which homes become demonstration units.</summary>
public enum AllocationStrategy
{
    /// <summary>The best by score, wherever they are.</summary>
    ByScore,

    /// <summary>Districts with the lowest coverage first, one each in turn.</summary>
    CoverageGap,

    /// <summary>One from each district in turn, going on next year where this year ended.
    /// </summary>
    RoundRobin,

    /// <summary>As many from each district as <see cref="PolicyLevers.Given"/> says.</summary>
    Given,
}
