using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Embedded;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>The embedded network when its store is slow, silent or full.</summary>
public sealed class PressureTests : IAsyncLifetime
{
    private static readonly GrainKey Hengrui = Talk.Host("hengrui");

    private readonly TemporaryFolder folder = new();
    private readonly TestTime time = TestTime.At(2024, 7, 15);
    private SqliteStore? store;
    private HeldJournal? journal;

    private HeldJournal Journal => journal!;

    public ValueTask InitializeAsync()
    {
        store = SqliteStore.Open(folder.File("network.db"));
        journal = new HeldJournal(store);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await store!.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Execute_MoreThanMayBeUnderWay_IsOverloadedAtOnce()
    {
        await using var network = Start(new EmbeddedLimits { InFlightMax = 3 });
        Journal.Hold();
        var sent = Enumerable.Range(0, 3)
            .Select(i => network.Say(Talk.Host($"h{i}"), Talk.Register())).ToList();

        var refused = await network.Say(Talk.Host("h9"), Talk.Register());

        refused.ShouldBeOfType<Outcome.Overloaded>().RetryAfter
            .ShouldBeGreaterThan(TimeSpan.Zero);
        Journal.LetGo();
        (await Task.WhenAll(sent)).ShouldAllBe(o => o is Outcome.Done);
        await network.Do(Talk.Host("h9"), Talk.Register());
    }

    [Fact]
    public async Task Execute_MoreThanMayWaitForOneGrain_IsOverloadedForThatGrainOnly()
    {
        await using var network = Start(new EmbeddedLimits { MailboxMax = 2 });
        await network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        Journal.Hold();
        var sent = Enumerable.Range(0, 3)
            .Select(i => network.Say(Hengrui, Talk.Lecture(i))).ToList();

        var refused = await network.Say(Hengrui, Talk.Lecture());
        var other = network.Say(Talk.Host("other"), Talk.Register());

        refused.ShouldBeOfType<Outcome.Overloaded>();
        Journal.LetGo();
        (await other).ShouldBeOfType<Outcome.Done>();
        (await Task.WhenAll(sent)).ShouldAllBe(o => o is Outcome.Done);
    }

    [Fact]
    public async Task Execute_SenderGivesUpWaiting_OthersKeepTheirTurn()
    {
        await using var network = Start();
        await network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        Journal.Hold();
        using var givingUp = new CancellationTokenSource();
        var first = network.Say(Hengrui, Talk.Lecture(1));
        var second = network.Execute(Hengrui, Talk.Lecture(2), Talk.NewId(), Kunshan.Staff,
            cancel: givingUp.Token);
        var third = network.Say(Hengrui, Talk.Lecture(3));

        await givingUp.CancelAsync();
        Journal.LetGo();

        await Should.ThrowAsync<OperationCanceledException>(second);
        var done = (await first).ShouldBeOfType<Outcome.Done>();
        (await third).ShouldBeOfType<Outcome.Done>().Version.ShouldBe(done.Version + 1);
    }

    [Fact]
    public async Task Execute_AnswerOfTheStoreIsLost_IsWrittenOnceAndAnswered()
    {
        await using var network = Start(Quick);
        Journal.LostAnswers = 1;

        var outcome = await Moved(network.Say(Hengrui, Talk.Register()));

        outcome.ShouldBe(new Outcome.Done(1, null, Repeated: true));
        (await store!.ReadStream(Hengrui, 0)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Execute_StoreStaysSilent_IsUnavailableAndTheSameIdSettlesIt()
    {
        await using var network = Start(Quick);
        var id = Talk.NewId();
        Journal.LostWrites = Quick.StoreTries;

        var silent = await Moved(network.Say(Hengrui, Talk.Register(), id));
        var settled = await network.Say(Hengrui, Talk.Register(), id);

        silent.ShouldBeOfType<Outcome.Unavailable>();
        settled.ShouldBeOfType<Outcome.Done>().Version.ShouldBe(1);
    }

    /// <summary>What was sent without an answer may be written late, so that "nothing was written"
    /// would be a promise that nobody can keep.</summary>
    [Fact]
    public async Task Execute_RefusedAfterAStoreWithoutAnswer_IsUnavailableAndThenRefused()
    {
        await using var network = Start(Quick);
        await using var other = new EmbeddedNetwork(new Surroundings(
            store!, false, Catalog.Of, AccessControl.Check, new OneCity(Kunshan.Facts), time));
        var id = Talk.NewId();
        Journal.LostWrites = 1;

        var first = network.Say(Hengrui, Talk.Register(), id);
        Journal.Arrived.ShouldBe(1);
        await other.Do(Hengrui, new EnterpriseCommand.Register(
            "zhangpu", Kunshan.Profile with { Name = "另一家" }));
        var unknown = await Moved(first);
        var settled = await network.Say(Hengrui, Talk.Register(), id);

        unknown.ShouldBeOfType<Outcome.Unavailable>();
        settled.ShouldBeOfType<Outcome.Rejected>().Why.Code.ShouldBe("enterprise.exists");
    }

    [Fact]
    public async Task Execute_StateWasLostWithTheStore_IsLoadedAgain()
    {
        await using var network = Start(Quick);
        await network.Do(Hengrui, Talk.Register());
        Journal.LostWrites = Quick.StoreTries;
        var establish = new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5));

        await Moved(network.Say(Hengrui, establish));
        var read = await network.Read(Hengrui);

        read!.Version.ShouldBe(1);
        ((EnterpriseState)read.State).Stage.ShouldBe(AssociationStage.Prospect);
    }

    [Fact]
    public async Task Stop_WhileTheStoreIsHeldUp_WaitsAndAnswers()
    {
        var network = Start();
        Journal.Hold();
        var sent = Enumerable.Range(0, 10)
            .Select(i => network.Say(Talk.Host($"h{i}"), Talk.Register())).ToList();

        var stopped = network.DisposeAsync().AsTask();

        stopped.IsCompleted.ShouldBeFalse();
        (await network.Say(Talk.Host("late"), Talk.Register()))
            .ShouldBeOfType<Outcome.Unavailable>();
        Journal.LetGo();
        (await Task.WhenAll(sent)).ShouldAllBe(o => o is Outcome.Done);
        await stopped;
    }

    [Fact]
    public async Task Execute_StoreOlderThanWhatItConfirmed_FaultsLoudly()
    {
        await using var network = Start();
        await network.Do(Hengrui, Talk.Register());
        using (var backup = new Microsoft.Data.Sqlite.SqliteConnection(
            $"Data Source={folder.File("network.db")};Pooling=False"))
        {
            backup.Open();
            using var restore = backup.CreateCommand();
            restore.CommandText = "DELETE FROM journal";
            restore.ExecuteNonQuery();
        }

        await Should.ThrowAsync<JournalDamagedException>(
            () => network.Say(Hengrui, new EnterpriseCommand.Establish(Kunshan.Today)));
    }

    private static EmbeddedLimits Quick => new() { StoreTries = 3 };

    private EmbeddedNetwork Start(EmbeddedLimits? limits = null) => new(
        new Surroundings(Journal, false, Catalog.Of, AccessControl.Check,
            new OneCity(Kunshan.Facts), time),
        limits);

    /// <summary>Moves the time until an answer is there.</summary>
    private async Task<Outcome> Moved(Task<Outcome> answer)
    {
        while (!answer.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await answer;
    }
}
