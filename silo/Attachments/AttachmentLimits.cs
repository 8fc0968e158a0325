namespace Network.Silo.Attachments;

/// <summary>Limits of attachments, each with its unit.</summary>
public static class AttachmentLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytesMax = 20 * 1024 * 1024;

    /// <summary>Bytes of content in one row, so that no write keeps commands waiting.</summary>
    public const int PartBytes = 256 * 1024;

    /// <summary>Files with one grain.</summary>
    public const int FilesMax = 500;

    /// <summary>Characters of a file's name.</summary>
    public const int NameCharactersMax = 120;

    /// <summary>Times that a content is written again when somebody took it away meanwhile.
    /// </summary>
    public const int KeepTriesMax = 3;
}
