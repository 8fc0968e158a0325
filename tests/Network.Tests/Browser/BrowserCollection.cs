namespace Network.Tests.Browser;

/// <summary>Browser tests share a browser and a served city, and run one after the other.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>, ICollectionFixture<ServedCity>
{
    public const string Name = "Real browser";
}
