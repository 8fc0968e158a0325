using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Api.Notices;

/// <summary>Grains as a list of what happened needs them: one that cannot be read yet must not
/// keep the others out.</summary>
internal static class KnownGrains
{
    /// <summary>Null also where, during an upgrade, only a newer process can read the grain.
    /// </summary>
    public static async Task<GrainSnapshot?> ReadKnown(
        this INetwork network, GrainKey key, CancellationToken cancel)
    {
        try
        {
            return await network.Read(key, cancel);
        }
        catch (NewerJournalException)
        {
            return null;
        }
    }
}
