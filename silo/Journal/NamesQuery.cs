using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>Whose names are looked through.</summary>
/// <param name="Kind">Kind of the grains with which people were entered.</param>
/// <param name="Districts">Only with grains of these districts, or with those that were merged
/// into another, which may stand in any; empty for all.</param>
/// <param name="Part">Characters that stand in a name as they are; empty for any name.</param>
public sealed record NamesQuery(
    GrainKind Kind, string City, ImmutableArray<string> Districts, string Part = "")
{
    /// <summary>What the streams of such grains begin with.</summary>
    public string Beginning => $"{GrainKey.Name(Kind)}/{City}/";
}
