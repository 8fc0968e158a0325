using System.Diagnostics;

namespace Network.Silo.Journal;

/// <summary>The journal's part of a command's trace, for whoever collects traces.</summary>
public static class JournalTraces
{
    /// <summary>Under this name a collector asks for them.</summary>
    public const string Name = "Network.Journal";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>One append, from the queue to the commit; null where nobody collects.</summary>
    internal static Activity? Append(AppendUnit unit)
    {
        var span = Source.StartActivity("journal append");
        span?.SetTag("network.stream", unit.Key.Stream);
        span?.SetTag("network.events", unit.Events.Length);
        return span;
    }
}
