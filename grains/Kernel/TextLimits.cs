namespace Network.Grains.Kernel;

/// <summary>Longest texts of commands, in characters.</summary>
public static class TextLimits
{
    public const int NameMax = 100;
    public const int TitleMax = 200;
    public const int ShortMax = 60;
    public const int ReasonMax = 500;
    public const int EvidenceMax = 1000;
    public const int NoteMax = 4000;
}
