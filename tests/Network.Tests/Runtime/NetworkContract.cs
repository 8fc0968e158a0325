using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>What every runtime does, whatever is behind it.</summary>
public abstract class NetworkContract : IAsyncLifetime
{
    internal static readonly GrainKey Hengrui = Talk.Host("hengrui");

    private RunningNetwork? running;

    internal TestTime Time { get; } = TestTime.At(2024, 7, 15);

    internal RunningNetwork Running => running!;

    internal INetwork Network => Running.Network;

    internal NetworkOptions Options => new([Kunshan.Policy]) { Time = Time };

    /// <summary>The store of the test; the same one again after it was closed.</summary>
    protected abstract Task<IStore> Open();

    public virtual async ValueTask InitializeAsync() => running = await Start();

    public virtual async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Where the grains of the test live; null for the one process.</summary>
    internal virtual GrainRuntimeStart? Runtime => null;

    internal async Task<RunningNetwork> Start(NetworkOptions? options = null) =>
        await RunningNetwork.Start(
            await Open(), (options ?? Options) with { Runtime = Runtime });

    internal async Task Restart(NetworkOptions? options = null)
    {
        await Running.DisposeAsync();
        running = await Start(options);
    }

    [Fact]
    public async Task Execute_AllowedCommand_IsOnDiskWhenAnswered()
    {
        var done = await Network.Do(Hengrui, Talk.Register());

        done.Version.ShouldBe(1);
        done.Repeated.ShouldBeFalse();
        var entry = (await Running.Store.ReadStream(Hengrui, 0)).ShouldHaveSingleItem();
        entry.Position.ShouldBe(done.Position!.Value);
        var read = await Network.Read(Hengrui);
        read.ShouldNotBeNull().Version.ShouldBe(1);
        ((EnterpriseState)read.State).District.ShouldBe("zhangpu");
    }

    [Fact]
    public async Task Execute_BrokenRule_WritesNothing()
    {
        var head = await Running.Store.ReadHead();

        var refused = await Network.Say(Hengrui, Talk.Lecture());

        refused.ShouldBeOfType<Outcome.Rejected>().Why.Code.ShouldBe("unknown.enterprise");
        (await Running.Store.ReadStream(Hengrui, 0)).ShouldBeEmpty();
        (await Running.Store.ReadHead()).ShouldBeGreaterThanOrEqualTo(head);
        (await Network.Read(Hengrui)).ShouldBeNull();
    }

    [Fact]
    public async Task Execute_ActorWithoutTheRole_IsRefusedBeforeAnyRule()
    {
        var leader = new Actor("leader", [new Grant(Role.CityLeader, "kunshan")]);
        var elsewhere = new Actor("other", [new Grant(Role.DistrictStaff, "kunshan", "lujia")]);

        foreach (var actor in new[] { leader, elsewhere })
        {
            var refused = await Network.Say(Hengrui, Talk.Register(), actor: actor);

            refused.ShouldBeOfType<Outcome.Rejected>().Why.Code.ShouldStartWith("access.");
        }
    }

    [Fact]
    public async Task Execute_CityThatDoesNotRunHere_IsUnknown()
    {
        var actor = new Actor("x", [new Grant(Role.CityStaff, "atlantis")]);

        var refused = await Network.Say(
            GrainKey.OfEnterprise("atlantis", "a"), Talk.Register(), actor: actor);

        refused.ShouldBeOfType<Outcome.Rejected>().Why.Code.ShouldBe("unknown.city");
    }

    [Fact]
    public async Task Execute_SameIdAgain_GetsTheFirstAnswerAndWritesNothing()
    {
        var id = Talk.NewId();
        await Network.Do(Hengrui, Talk.Register());
        var establish = new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5));
        var first = await Network.Say(Hengrui, establish, id);
        await Network.Do(Hengrui, Talk.Lecture());

        // By now the rules would refuse it: the association exists.
        var again = await Network.Say(Hengrui, establish, id);
        var lecture = await Network.Say(Hengrui, Talk.Lecture(), id);

        var version = first.ShouldBeOfType<Outcome.Done>().Version;
        again.ShouldBe(new Outcome.Done(version, null, Repeated: true));
        lecture.ShouldBe(again);
        (await Network.Read(Hengrui))!.Version.ShouldBe(version + 1);
    }

    [Fact]
    public async Task Execute_ExpectedVersion_IsHeldTo()
    {
        await Network.Do(Hengrui, Talk.Register());

        var stale = await Network.Say(Hengrui, Talk.Lecture(), expected: 0);
        var fresh = await Network.Say(
            Hengrui, new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)), expected: 1);

        stale.ShouldBe(new Outcome.Stale(1));
        fresh.ShouldBeOfType<Outcome.Done>().Version.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Execute_RepeatedWithExpectedVersion_IsNotStale()
    {
        var id = Talk.NewId();
        var first = await Network.Say(Hengrui, Talk.Register(), id, expected: 0);

        var again = await Network.Say(Hengrui, Talk.Register(), id, expected: 0);

        first.ShouldBeOfType<Outcome.Done>().Version.ShouldBe(1);
        again.ShouldBe(new Outcome.Done(1, null, Repeated: true));
    }

    [Fact]
    public async Task Execute_ManyAtOnceOnOneGrain_VersionsHaveNoGap()
    {
        await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        var before = (await Network.Read(Hengrui))!.Version;

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(i => Network.Say(Hengrui, Talk.Lecture(i))));

        outcomes.Select(o => o.ShouldBeOfType<Outcome.Done>().Version).Order().ShouldBe(
            Enumerable.Range(1, 200).Select(i => before + i));
    }

    [Fact]
    public async Task Rehearse_AnyCommand_SaysTheAnswerAndWritesNothing()
    {
        var id = Talk.NewId();

        var allowed = await Network.Rehearse(Hengrui, Talk.Register(), id, Kunshan.Staff);
        var refused = await Network.Rehearse(Hengrui, Talk.Lecture(), id, Kunshan.Staff);

        allowed.ShouldBe(new Outcome.Done(1, null));
        refused.ShouldBeOfType<Outcome.Rejected>();
        (await Running.Store.ReadStream(Hengrui, 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Restart_AfterCommands_StateAndTotalsAreTheSame()
    {
        await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)), Talk.Lecture());
        await Running.Courier.Drained();
        var state = await Network.Read(Hengrui);
        var totals = Running.Totals.Moment("kunshan");

        await Restart();

        var again = await Network.Read(Hengrui);
        again!.Version.ShouldBe(state!.Version);
        System.Text.Json.JsonSerializer.Serialize((object)again.State, Wire.Options).ShouldBe(
            System.Text.Json.JsonSerializer.Serialize((object)state.State, Wire.Options));
        Numbers.Of(Running.Totals.Moment("kunshan")).ShouldBe(Numbers.Of(totals));
    }

    [Fact]
    public async Task Start_NewCity_IsFoundedAndItsDistrictsOpen()
    {
        await Running.Courier.Drained();

        (await Network.Read(GrainKey.OfCity("kunshan"))).ShouldNotBeNull();
        foreach (var district in Kunshan.Policy.Districts)
        {
            (await Network.Read(GrainKey.OfDistrict("kunshan", district.Id)))
                .ShouldNotBeNull(district.Id);
        }

        var head = await Running.Store.ReadHead();
        await Restart();
        await Running.Courier.Drained();
        (await Running.Store.ReadHead()).ShouldBe(head);
    }

    [Fact]
    public async Task Stop_WithCommandsUnderWay_AnswersThemAll()
    {
        await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        var network = Network;
        var sent = Enumerable.Range(0, 100)
            .Select(i => network.Say(Hengrui, Talk.Lecture(i))).ToList();

        await Restart();

        var outcomes = await Task.WhenAll(sent);
        outcomes.ShouldAllBe(o => o is Outcome.Done);
        (await network.Say(Hengrui, Talk.Lecture())).ShouldBeOfType<Outcome.Unavailable>();
        var version = (await Network.Read(Hengrui))!.Version;
        version.ShouldBe(outcomes.Cast<Outcome.Done>().Max(d => d.Version));
    }
}
