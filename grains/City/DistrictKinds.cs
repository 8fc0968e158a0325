using System.Collections.Immutable;

namespace Network.Grains.City;

/// <summary>Kinds of a city's second level, in a policy file and in commands.</summary>
public static class DistrictKinds
{
    public static ImmutableArray<string> All { get; } =
        ["zone", "town", "street", "county", "village", "province"];
}
