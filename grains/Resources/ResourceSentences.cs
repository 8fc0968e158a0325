using Network.Grains.Kernel;

namespace Network.Grains.Resources;

/// <summary>Counted bases and teams in words.</summary>
public static class ResourceSentences
{
    public static LocalText Counted(ResourceCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new(
            $"填报{{resource:{count.Resource}}} {count.Count}（{Sentences.Day(count.On)}）",
            $"Counted {{resource:{count.Resource}}}: {count.Count} "
            + $"({Sentences.Day(count.On)})");
    }
}
