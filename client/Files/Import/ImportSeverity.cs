namespace Network.Client.Files.Import;

/// <summary>Whether a problem keeps the whole file out.</summary>
public enum ImportSeverity
{
    /// <summary>Nothing of the file is entered until it is mended.</summary>
    Error,

    /// <summary>Worth a look; the file is entered nevertheless.</summary>
    Warning,
}
