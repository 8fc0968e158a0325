using System.Collections.Immutable;

namespace Network.Grains.Simulation.Inputs;

/// <summary>What a planner decides.</summary>
public sealed record PolicyLevers
{
    /// <summary>Money of each calendar year from the start year on, fen; the last one goes on.
    /// What a year does not use is not carried over.</summary>
    public required ImmutableArray<long> BudgetFen { get; init; }

    /// <summary>Demonstration units chosen a year, at least: when money or homes suffice for
    /// fewer, as many as they suffice for are chosen and the year is counted as short.</summary>
    public required int UnitsMin { get; init; }

    /// <summary>Demonstration units chosen a year, at most.</summary>
    public required int UnitsMax { get; init; }

    /// <summary>Grant of each chosen unit, fen.</summary>
    public required long GrantFen { get; init; }

    /// <summary>The grant whose effects the parameters describe, fen: the policy's smallest.
    /// </summary>
    public required long ReferenceGrantFen { get; init; }

    /// <summary>New associations that each district owes a year.</summary>
    public required int Quota { get; init; }

    /// <summary>Districts whose quota differs.</summary>
    public ImmutableArray<DistrictNumber> QuotaOf { get; init; } = [];

    public AllocationStrategy Strategy { get; init; }

    /// <summary>Units a year by district, for <see cref="AllocationStrategy.Given"/>.</summary>
    public ImmutableArray<DistrictNumber> Given { get; init; } = [];

    /// <summary>Share of the budget that goes into visits and outreach events instead of grants,
    /// 0 to 1; a twelfth of it a month, at the parameter <see cref="ParameterId.VisitCost"/>.
    /// </summary>
    public double OutreachShare { get; init; }

    /// <summary>Multiplies own initiative, the effect of visits, and revival.</summary>
    public double Outreach { get; init; } = 1;

    /// <summary>Visits and outreach events a month in the whole city that cost no money of the
    /// budget.</summary>
    public double Visits { get; init; }

    /// <summary>Multiplies the recognition of homes.</summary>
    public double HomeSupport { get; init; } = 1;

    /// <summary>Adds to the founding of workstations: 0.5 for half as many more.</summary>
    public double ExpertProgramme { get; init; }

    /// <summary>Months for which a grant works.</summary>
    public int GrantTermMonths { get; init; } = 12;

    /// <summary>Month in which demonstration units are chosen, 1 to 12.</summary>
    public int SelectionMonth { get; init; } = 8;

    /// <summary>Months of a workstation's agreement.</summary>
    public int StationTermMonths { get; init; } = 36;

    /// <summary>Money of one calendar year, fen.</summary>
    /// <param name="year">From 0 for the start year.</param>
    public long BudgetOf(int year) => BudgetFen[Math.Min(year, BudgetFen.Length - 1)];
}
