namespace Network.Tests.BlackBox;

/// <summary>A stretch of real time in which something outside of this process is left as it is.
/// </summary>
internal static class Waiting
{
    public static async Task For(TimeSpan time)
    {
        using var timer = new PeriodicTimer(time);
        await timer.WaitForNextTickAsync();
    }
}
