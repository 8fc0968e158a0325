using System.Globalization;

namespace Network.Grains.Kernel;

/// <summary>Building blocks of history sentences.</summary>
public static class Sentences
{
    /// <summary>Stands for a person's name until a reader who may see it replaces it.</summary>
    public static string Person(string id) => $"{{person:{id}}}";

    public static string Day(DateOnly date) =>
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Yuan with at most two digits behind the point.</summary>
    public static string Yuan(long fen) =>
        (fen / 100m).ToString("#,0.##", CultureInfo.InvariantCulture);
}
