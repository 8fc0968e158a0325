namespace Network.Tests.Browser.Month;

/// <summary>The place of a story in the month: each begins where the one before it ended.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChapterAttribute(int number) : Attribute
{
    public int Number { get; } = number;
}
