namespace Network.Grains.Simulation.Inputs;

/// <summary>The numbers of the model that nobody decides; rates are a month.</summary>
public enum ParameterId
{
    /// <summary>p: an organisation founds an association by itself.</summary>
    Initiative,

    /// <summary>q: it follows others, times the share of its district that has one.</summary>
    Imitation,

    /// <summary>v: foundings that one visit or outreach event brings about.</summary>
    VisitEffect,

    /// <summary>g: foundings a month that one demonstration unit chosen in the last twelve months
    /// brings about in its district.</summary>
    DemonstrationEffect,

    /// <summary>w: share of the quota's shortfall that a district makes good in each month of the
    /// last quarter.</summary>
    DeadlineEffect,

    /// <summary>a: an association older than twelve months is recognised as a home.</summary>
    Accreditation,

    /// <summary>δ: an association older than twelve months falls asleep.</summary>
    Dormancy,

    /// <summary>k: a grant of the reference size divides dormancy by eᵏ during its term.
    /// </summary>
    GrantEffect,

    /// <summary>How a grant's effects grow with its size: size to this power. 0: any size does
    /// the same; 1: twice the size, twice the effect.</summary>
    GrantElasticity,

    /// <summary>ρ: a sleeping association wakes up.</summary>
    Revival,

    /// <summary>ω: expert workstations founded for each home.</summary>
    StationFounding,

    /// <summary>Probability that an agreement is renewed at the end of its term.</summary>
    StationRenewal,

    /// <summary>Cost of one visit or outreach event, fen.</summary>
    VisitCost,

    /// <summary>Activities of a home, times those of another association.</summary>
    HomeActivity,

    /// <summary>Activities of a demonstration unit, times those of another association.</summary>
    DemonstrationActivity,
}
