namespace Network.Client.Finding;

/// <summary>Limits of finding by name, each with its unit.</summary>
internal static class FindLimits
{
    /// <summary>Characters of what is looked for.</summary>
    public const int TextMax = 60;

    /// <summary>Lines that are given of one kind.</summary>
    public const int LinesMax = 8;

    /// <summary>Changed grains that are read one by one; with more the book is read anew.
    /// </summary>
    public const int CatchUpMax = 200;

    /// <summary>People whose membership is looked up for one answer.</summary>
    public const int PeopleLookedUpMax = 64;

    /// <summary>Mergers that are followed from the association with which somebody was entered.
    /// </summary>
    public const int MergersMax = 5;

    /// <summary>Syllables of one name that are looked at.</summary>
    public const int NameCharactersMax = 80;
}
