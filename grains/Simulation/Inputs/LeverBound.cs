using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>How far a slider goes, and what of it the policy allows.</summary>
/// <param name="Lever">Name of the lever in JSON, such as <c>unitsMax</c>.</param>
/// <param name="Least">The policy's least value; null where it sets none.</param>
/// <param name="Most">The policy's greatest value; null where it sets none.</param>
/// <param name="Source">Where the policy says so; null where it says nothing.</param>
public sealed record LeverBound(
    string Lever, double Min, double Max, double Step,
    double? Least = null, double? Most = null, Source? Source = null);
