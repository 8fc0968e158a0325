using Network.Grains.Kernel;

namespace Network.Silo.Delivery;

/// <summary>The targets that one process delivers to, where several could: every n-th lane.
/// As long as the processes see the same members, each target is one process's.</summary>
/// <param name="Ordinal">This process's place among them, from 0.</param>
/// <param name="Of">How many share; 0 where this process is none of them.</param>
public readonly record struct DeliveryShare(int Ordinal, int Of)
{
    /// <summary>Nobody else delivers.</summary>
    public static DeliveryShare All { get; } = new(0, 1);

    /// <summary>Others deliver everything.</summary>
    public static DeliveryShare None { get; }

    /// <summary>A member's share. Only those who know the most words share: an older one might
    /// be owed a command that it cannot read.</summary>
    /// <param name="members">Everyone who may deliver now, with the words that each knows.
    /// </param>
    public static DeliveryShare Among<TMember>(
        TMember self, IReadOnlyDictionary<TMember, int> members)
        where TMember : IComparable<TMember>
    {
        ArgumentNullException.ThrowIfNull(members);
        if (!members.ContainsKey(self))
            return None;

        var most = members.Values.Max();
        var sharing = members.Where(m => m.Value == most).Select(m => m.Key).Order().ToList();
        var ordinal = sharing.IndexOf(self);
        return ordinal < 0 ? None : new DeliveryShare(ordinal, sharing.Count);
    }

    /// <summary>Whether a target is this process's.</summary>
    public bool Has(GrainKey target) => Of > 0 && LaneOf(target) % Of == Ordinal;

    /// <summary>One target has one lane, the same in every process and run.</summary>
    internal static int LaneOf(GrainKey target)
    {
        var hash = 0u;
        foreach (var letter in target.Stream)
        {
            hash = unchecked((hash * 31) + letter);
        }

        return (int)(hash % DeliveryLimits.LanesMax);
    }
}
