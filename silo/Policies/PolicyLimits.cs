namespace Network.Silo.Policies;

/// <summary>Bounds of a policy file, so that a wrong or hostile one is refused early.</summary>
public static class PolicyLimits
{
    /// <summary>Largest file, bytes.</summary>
    public const int FileBytesMax = 512 * 1024;

    /// <summary>Deepest nesting of lists and sections.</summary>
    public const int DepthMax = 12;

    /// <summary>Texts, lists and sections in one file, at most.</summary>
    public const int NodesMax = 20_000;

    /// <summary>Longest single text, characters.</summary>
    public const int TextCharactersMax = 2_000;

    /// <summary>Mistakes reported of one file, at most.</summary>
    public const int MistakesMax = 200;
}
