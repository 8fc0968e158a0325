using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Simulated.Checks;

/// <summary>The chain of hashes, written a second time from its description.</summary>
internal static class Chain
{
    public static byte[] Next(byte[] previous, GrainKey key, long version, AppendUnit unit,
        int ordinal) => SHA256.HashData([
            .. previous, .. Encoding.UTF8.GetBytes(string.Join('\u001f', [
                key.Stream,
                version.ToString(CultureInfo.InvariantCulture),
                unit.CommandId.ToString("N"),
                ordinal.ToString(CultureInfo.InvariantCulture),
                unit.Events[ordinal].Kind,
                unit.RecordedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                unit.Actor,
                unit.Events[ordinal].Payload]))]);
}
