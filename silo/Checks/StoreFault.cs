using Network.Grains.Kernel;

namespace Network.Silo.Checks;

/// <summary>One thing that is wrong in a database, and where.</summary>
/// <param name="Stream">The grain's stream; null where the fault is of no stream.</param>
/// <param name="Version">The event's version in its stream.</param>
/// <param name="Text">What is wrong, for the person who has to look after it.</param>
public sealed record StoreFault(string? Stream, long? Version, LocalText Text)
{
    public static StoreFault Of(string zh, string en) => new(null, null, new LocalText(zh, en));
}
