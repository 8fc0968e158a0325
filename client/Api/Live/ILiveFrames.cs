namespace Network.Client.Api.Live;

/// <summary>Makes the frames of live views.</summary>
internal interface ILiveFrames
{
    /// <summary>The present frame, or null where there is no such city or district.</summary>
    Task<LiveFrame?> Make(LiveScope scope, CancellationToken cancel);
}
