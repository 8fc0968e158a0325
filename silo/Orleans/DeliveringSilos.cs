using Network.Silo.Delivery;
using Orleans.Runtime;
using Orleans.Runtime.MembershipService.SiloMetadata;

namespace Network.Silo.Orleans;

/// <summary>The silos among which deliveries are shared out: those that are at work. One that has
/// just come, or of which not all have found out yet that it is gone, is counted differently for a
/// moment; what is then delivered twice is done once, what nobody delivers is found by the next
/// look.</summary>
internal sealed class DeliveringSilos(ISiloStatusOracle members, ISiloMetadataCache told)
{
    public DeliveryShare Share() => DeliveryShare.Among(
        members.SiloAddress,
        members.GetApproximateSiloStatuses(onlyActive: true).Keys.ToDictionary(
            silo => silo, WordsOf));

    private int WordsOf(SiloAddress silo) => silo.Equals(members.SiloAddress)
        ? KnownWords.Count
        : NewerSilos.WordsOf(told, silo);
}
