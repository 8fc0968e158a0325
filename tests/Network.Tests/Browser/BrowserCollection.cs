namespace Network.Tests.Browser;

/// <summary>Tests that share a served city run one after the other; those with a city of their own
/// run beside them.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<ServedCity>
{
    public const string Name = "Real browser";
}
