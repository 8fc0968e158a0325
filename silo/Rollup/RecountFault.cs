using Network.Grains.Kernel;

namespace Network.Silo.Rollup;

/// <summary>A stream that cannot be folded: a gap, a changed event, or one nobody knows.</summary>
public sealed record RecountFault(GrainKey Key, long Version, string Why)
{
    public LocalText Text => new(
        $"{Key} 的第 {Version} 个事件有误：{Why}",
        $"{Key}: the event of version {Version} is wrong: {Why}");
}
