namespace Network.Grains.Kernel;

/// <summary>
/// Marks a command's year or day that says what is meant, and not when something happened: the
/// year of a grant that is paid later, the year that is to be closed.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UndatedAttribute : Attribute;
