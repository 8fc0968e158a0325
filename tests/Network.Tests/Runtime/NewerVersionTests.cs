using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Embedded;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>A newer version of the program wrote into the same journal, beside this one. What
/// this one cannot read is for later, and is no damage.</summary>
public sealed class NewerVersionTests : IDisposable
{
    private static readonly GrainKey Host = Talk.Host("h1");

    private readonly TemporaryFolder folder = new();
    private readonly SqliteStore store;

    public NewerVersionTests() => store = SqliteStore.Open(folder.File("network.db"));

    public void Dispose()
    {
        store.DisposeAsync().AsTask().Wait();
        folder.Dispose();
    }

    [Theory]
    [InlineData("weather-noted", """{"weather":"fine"}""")]
    [InlineData("member-removed",
        """{"member":"m","on":"2024-07-15","reason":"died","weather":"fine"}""")]
    [InlineData("member-removed", """{"member":"m","on":"2024-07-15","reason":"on-the-moon"}""")]
    public async Task Execute_OnWhatANewerVersionWrote_IsForLater(string kind, string payload)
    {
        await using var network = Start();
        await network.Do(Host, Talk.Register());
        await Write(kind, payload);

        await using var restarted = Start();
        (await restarted.Say(Host, new EnterpriseCommand.Establish(Kunshan.Today)))
            .ShouldBeOfType<Outcome.Unavailable>();
        await Should.ThrowAsync<JournalUnavailableException>(() => restarted.Read(Host));
        (await restarted.Say(Talk.Host("h2"), Talk.Register())).ShouldBeOfType<Outcome.Done>();
    }

    /// <summary>As a process of that version appends it, with the chain's hash.</summary>
    private async Task Write(string kind, string payload)
    {
        var logic = Catalog.Of(Host.Kind);
        var before = await StreamFold.Load(store, logic, Host, Cancel);
        var (id, at) = (Talk.NewId(), Kunshan.Today.ToDateTime(default, DateTimeKind.Utc));
        var hash = HashChain.Next(before.Hash, Host.Stream, before.Version + 1, id, 0, kind,
            payload, "newer", at);
        (await store.Append(new AppendUnit(Host, before.Version, id, "newer", at,
            [new NewEvent(kind, payload, hash)], null, [], null, [], []), Cancel))
            .ShouldBeOfType<AppendResult.Appended>();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private EmbeddedNetwork Start() => new(
        new Surroundings(store, false, Catalog.Of, AccessControl.Check,
            new OneCity(Kunshan.Facts), TestTime.At(2024, 7, 15)),
        new EmbeddedLimits { StoreTries = 1 });
}
