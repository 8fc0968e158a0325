namespace Network.Tests.Access;

/// <summary>Whose grain is asked for, seen from those who ask.</summary>
public enum Whose
{
    /// <summary>Of the reader's own unit.</summary>
    Own,

    /// <summary>Of another unit in the reader's city.</summary>
    Other,

    /// <summary>Of another city.</summary>
    Abroad,
}
