using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Checks;

/// <summary>Collects faults: the first in words, all in number. An event is named once, by the
/// first who finds it.</summary>
internal sealed class StoreFindings
{
    /// <summary>Faults that are told; more are only counted.</summary>
    public const int FaultsMax = 200;

    private readonly List<StoreFault> faults = [];
    private readonly HashSet<(string, long)> named = [];
    private readonly HashSet<string> streams = [];

    public long Found { get; private set; }

    public ImmutableArray<StoreFault> Faults => [.. faults];

    /// <summary>Whether anything was said of a stream.</summary>
    public bool Names(string stream) => streams.Contains(stream);

    public void Add(string zh, string en) => Add(StoreFault.Of(zh, en));

    /// <summary>What would be said again in the same words is said once.</summary>
    public void Once(string zh, string en)
    {
        if (!faults.Exists(f => f.Text.En == en))
            Add(zh, en);
    }

    public void Add(string stream, long version, string zh, string en)
    {
        if (named.Add((stream, version)))
            Add(new StoreFault(stream, version, new LocalText(zh, en)));
    }

    /// <summary>Something about a file of a grain.</summary>
    public void OfFile(string stream, string zh, string en) =>
        Add(new StoreFault(stream, null, new LocalText(zh, en)));

    private void Add(StoreFault fault)
    {
        Found++;
        if (fault.Stream is { } stream)
            streams.Add(stream);

        if (faults.Count < FaultsMax)
            faults.Add(fault);
    }
}
