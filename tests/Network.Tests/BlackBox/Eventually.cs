using System.Diagnostics;

namespace Network.Tests.BlackBox;

/// <summary>Waits for something outside of this process: asks again until a deadline.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks until the answer is good and gives it back.</summary>
    /// <param name="failure">What to say, with the last answer, when the deadline has passed.
    /// </param>
    public static async Task<T> Is<T>(
        Func<Task<T>> ask, Func<T, bool> good, TimeSpan within, Func<T, string> failure)
    {
        var clock = Stopwatch.StartNew();
        using var pace = new PeriodicTimer(Pace);
        while (true)
        {
            var answer = await ask();
            if (good(answer))
            {
                return answer;
            }

            if (clock.Elapsed > within)
            {
                throw new TimeoutException(
                    $"Not within {within.TotalSeconds:0.#} s. {failure(answer)}");
            }

            await pace.WaitForNextTickAsync();
        }
    }
}
