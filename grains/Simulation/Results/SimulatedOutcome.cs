namespace Network.Grains.Simulation.Results;

/// <summary>What a run is asked for, by district and month.</summary>
public enum SimulatedOutcome
{
    /// <summary>Associations that are awake ÷ organisations, 0 to 1.</summary>
    Coverage,

    /// <summary>Associations that are awake at the month's end, homes included.</summary>
    Associations,

    /// <summary>Associations founded since the start.</summary>
    Founded,

    /// <summary>Associations asleep at the month's end.</summary>
    Dormant,

    /// <summary>Homes at the month's end, demonstration units included.</summary>
    Homes,

    /// <summary>Demonstration units at the month's end that are awake.</summary>
    Demonstration,

    /// <summary>Expert workstations in operation at the month's end.</summary>
    Workstations,

    /// <summary>Sessions of activities in the month.</summary>
    Activities,

    /// <summary>Participants in the month.</summary>
    Participants,

    /// <summary>Grants awarded and outreach paid since the start, fen.</summary>
    Money,
}
