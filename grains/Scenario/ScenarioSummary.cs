namespace Network.Grains.Scenario;

/// <summary>What came out, in a line: coverage of the city at the horizon, 0 to 1.</summary>
/// <param name="Gain">Coverage more than the baseline's, mean over the runs.</param>
/// <param name="MoneyFen">Money up to the horizon, mean over the runs, fen.</param>
public sealed record ScenarioSummary(
    double CoverageP5, double CoverageP50, double CoverageP95, double Gain, double MoneyFen);
