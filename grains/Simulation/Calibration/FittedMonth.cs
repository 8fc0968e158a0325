namespace Network.Grains.Simulation.Calibration;

/// <summary>Associations founded in one month: recorded, and as the estimate has it.</summary>
/// <param name="Month">As <c>yyyymm</c>.</param>
public sealed record FittedMonth(int Month, int Recorded, double Fitted);
