namespace Network.Client.Api.Simulations;

/// <summary>What one request may ask of simulations.</summary>
internal static class SimulateLimits
{
    /// <summary>Runs of an answer that somebody waits for; scenarios have a larger limit.
    /// </summary>
    public const int RunsMax = 1_000;

    /// <summary>Runs of each bar of a tornado.</summary>
    public const int SensitivityRunsMax = 500;

    /// <summary>Scenarios side by side.</summary>
    public const int ComparedMax = 4;

    /// <summary>Results of scenarios that are kept.</summary>
    public const int ResultsKeptMax = 8;

    /// <summary>How many reports of an optimisation wait for a slow reader.</summary>
    public const int ReportsMax = 4;
}
