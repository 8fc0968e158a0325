using System.Globalization;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Runtime.MembershipService.SiloMetadata;

namespace Network.Silo.Orleans;

/// <summary>
/// During an upgrade, the silos that know more words than this one. A grain whose events or whose
/// order this silo cannot read is handed to one of them.
/// </summary>
internal sealed class NewerSilos(ISiloStatusOracle members, ISiloMetadataCache told,
    ILogger<NewerSilos> log)
{
    /// <summary>Under this name every silo tells the others how many words it knows.</summary>
    public const string Words = "network.words";

    private int hasLogged;

    /// <summary>The silo for a grain, the same as long as the members are; null where none knows
    /// more than this one.</summary>
    /// <param name="why">For the log, once a process.</param>
    public SiloAddress? For(GrainId grain, string why)
    {
        var newer = members.GetApproximateSiloStatuses(onlyActive: true).Keys
            .Where(s => WordsOf(told, s) > KnownWords.Count)
            .Order().ToList();
        var to = newer.Count == 0
            ? null : newer[(int)(grain.GetUniformHashCode() % (uint)newer.Count)];
        if (Interlocked.Exchange(ref hasLogged, 1) == 0)
        {
            log.LogWarning("{Grain} needs a newer version of the program: {Why} It is handed to "
                + "{Silo}, and so are others from now on. Upgrade this silo.",
                grain, why, to?.ToString() ?? "no silo, for none is newer");
        }

        return to;
    }

    /// <summary>How many words a silo has told that it knows; 0 until then.</summary>
    public static int WordsOf(ISiloMetadataCache told, SiloAddress silo) =>
        told.GetSiloMetadata(silo)?.Metadata.GetValueOrDefault(Words) is { } count
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var words)
            ? words
            : 0;
}
