namespace Network.Client.Api.Live;

/// <summary>Makes the frames of live views.</summary>
internal interface ILiveFrames
{
    /// <summary>The present frame, or null where there is no such city or district.</summary>
    LiveFrame? Make(LiveScope scope);
}
