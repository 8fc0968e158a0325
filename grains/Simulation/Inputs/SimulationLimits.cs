namespace Network.Grains.Simulation.Inputs;

/// <summary>Bounds of an input: beyond them it is refused before anything is computed.</summary>
public static class SimulationLimits
{
    /// <summary>Horizon, months.</summary>
    public const int MonthsMax = 360;

    public const int RunsMax = 10_000;

    public const int DistrictsMax = 200;

    public const int ClassesMax = 2_000;

    public const int ActivitiesMax = 32;

    /// <summary>Organisations of all classes together.</summary>
    public const long OrganisationsMax = 10_000_000;

    /// <summary>Runs × months × classes, and likewise with places for districts: time.</summary>
    public const long StepsMax = 60_000_000;

    /// <summary>Runs × months × (districts + 1): memory, 40 bytes each.</summary>
    public const long CellsMax = 8_000_000;

    /// <summary>Participants that one month of one run may come to.</summary>
    public const double ParticipantsMax = 2e9;

    public const long SeedMax = (1L << 53) - 1;

    /// <summary>Yearly budget and one grant, fen: a hundred million yuan.</summary>
    public const long MoneyMax = 10_000_000_000;

    /// <summary>Units, quotas and visits of a year or month.</summary>
    public const int NumberMax = 1_000;

    /// <summary>Multipliers of policy.</summary>
    public const double FactorMax = 20;

    /// <summary>Terms of grants and agreements, months.</summary>
    public const int TermMonthsMax = 120;

    public const int YearMin = 2000;

    public const int YearMax = 2100;
}
