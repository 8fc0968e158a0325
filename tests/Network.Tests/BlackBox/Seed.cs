using System.Globalization;
using System.Security.Cryptography;

namespace Network.Tests.BlackBox;

/// <summary>Where a test's randomness comes from: printed, and the same again on request.
/// </summary>
internal static class Seed
{
    /// <summary>A new seed each run, or the one in the environment's <c>NETWORK_SEED</c>.
    /// </summary>
    public static int Fresh(ITestOutputHelper output)
    {
        var asked = Environment.GetEnvironmentVariable("NETWORK_SEED");
        var seed = asked is null
            ? RandomNumberGenerator.GetInt32(int.MaxValue)
            : int.Parse(asked, CultureInfo.InvariantCulture);
        output.WriteLine($"Seed {seed}; again with NETWORK_SEED={seed}.");
        return seed;
    }
}
