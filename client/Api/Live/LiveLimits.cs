namespace Network.Client.Api.Live;

/// <summary>Times of live views.</summary>
internal static class LiveLimits
{
    /// <summary>At most ten frames a second, however many commands come.</summary>
    public static readonly TimeSpan BetweenFrames = TimeSpan.FromMilliseconds(100);

    /// <summary>A sign of life, so that proxies do not cut a quiet connection.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>How late a view may notice that a day has begun.</summary>
    public static readonly TimeSpan Refresh = TimeSpan.FromMinutes(1);

    /// <summary>When a browser whose connection broke may try again.</summary>
    public static readonly TimeSpan ReconnectAfter = TimeSpan.FromSeconds(2);
}
