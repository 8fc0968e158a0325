using Network.Grains;
using Network.Grains.Kernel;

namespace Network.Simulated.Checks;

/// <summary>All that the checker knows of one stream.</summary>
internal sealed class StreamStory
{
    public StreamStory(GrainKey key)
    {
        Key = key;
        Logic = Catalog.Of(key.Kind);
        var initial = Logic.Initial;
        Moments.Add(new Moment(initial, Logic.Contribute(key, initial), new byte[32]));
    }

    public GrainKey Key { get; }

    public GrainLogic Logic { get; }

    /// <summary>By version, from 0.</summary>
    public List<Moment> Moments { get; } = [];

    /// <summary>Version and position after each command.</summary>
    public Dictionary<Guid, (long Version, long Position)> Commands { get; } = [];

    public long Version => Moments.Count - 1;

    public Moment Newest => Moments[^1];

    /// <summary>The newest version that anybody was told.</summary>
    public long Told { get; set; }
}
