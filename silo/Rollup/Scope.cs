using Network.Grains.Metrics;

namespace Network.Silo.Rollup;

/// <summary>A part of the network that has totals of its own, named by dimensions: what is null
/// counts whole.</summary>
public static class Scope
{
    /// <summary>Whether what counts in <paramref name="leaf"/> counts in a scope.</summary>
    public static bool Contains(Dimensions scope, Dimensions leaf)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(leaf);
        return leaf.City == scope.City
            && (scope.District is null || scope.District == leaf.District)
            && (scope.HostKind is null || scope.HostKind == leaf.HostKind)
            && (scope.Ownership is null || scope.Ownership == leaf.Ownership)
            && (scope.Industry is null || scope.Industry == leaf.Industry);
    }

    /// <summary>Every scope in which a leaf counts.</summary>
    public static IEnumerable<Dimensions> Of(Dimensions leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return All(leaf).Distinct();
    }

    private static IEnumerable<Dimensions> All(Dimensions leaf)
    {
        var city = new Dimensions(leaf.City);
        foreach (var around in new[] { city, city with { District = leaf.District } })
        {
            yield return around;
            yield return around with { HostKind = leaf.HostKind };
            yield return around with { Ownership = leaf.Ownership };
            yield return around with { Industry = leaf.Industry };
        }
    }
}
