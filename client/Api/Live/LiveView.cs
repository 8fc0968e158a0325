using System.Threading.Channels;

namespace Network.Client.Api.Live;

/// <summary>One open live view.</summary>
internal sealed class LiveView(ChannelReader<LiveFrame> frames, Action close) : IDisposable
{
    /// <summary>The newest frame that was not read yet.</summary>
    public ChannelReader<LiveFrame> Frames { get; } = frames;

    public void Dispose() => close();
}
