namespace Network.Client.Files.Import;

/// <summary>Limits of an import, each with its unit.</summary>
public static class ImportLimits
{
    /// <summary>Problems kept of one file; more are only counted.</summary>
    public const int ProblemsMax = 5_000;

    /// <summary>Rows between two reports of progress.</summary>
    public const int ProgressEveryRows = 500;

    /// <summary>Refusals of grains that are told after delivery.</summary>
    public const int RefusalsMax = 500;

    /// <summary>Time between two looks at how much is still owed.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>Characters of a cell's value in a report.</summary>
    public const int ValueCharactersMax = 80;
}
