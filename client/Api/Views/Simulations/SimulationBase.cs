using System.Collections.Immutable;
using Network.Grains.Simulation.Calibration;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Api.Views.Simulations;

/// <summary>Where simulations of a city begin, what they assume, and what may be tried.</summary>
/// <param name="Baseline">Levers of the city that goes on as its policy says.</param>
/// <param name="Bounds">How far sliders go, and what of it the policy allows.</param>
/// <param name="Parameters">Each with its source: the city's records, or an assumption.</param>
/// <param name="Since">First month of the records that were looked at, as <c>yyyymm</c>.</param>
/// <param name="Calibration">What the records said: fitted against recorded, with intervals.
/// </param>
public sealed record SimulationBase(
    long Position,
    DateOnly AsOf,
    int StartYear,
    int StartMonth,
    long Organisations,
    long Associations,
    PolicyLevers Baseline,
    ImmutableArray<LeverBound> Bounds,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<SimulatedActivity> Activities,
    int? Since,
    CalibrationResult Calibration);
