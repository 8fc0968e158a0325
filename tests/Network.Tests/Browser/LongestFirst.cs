using Network.Tests.Browser;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Network.Tests.Browser;

/// <summary>What takes minutes begins first, so that nothing waits for it alone at the end.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(Rank)];

    private static int Rank<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection =>
        collection.TestCollectionDisplayName is var name && name == BrowserCollection.Name ? 0
        : name.Contains(typeof(LongestFirst).Namespace!, StringComparison.Ordinal) ? 1 : 2;
}
