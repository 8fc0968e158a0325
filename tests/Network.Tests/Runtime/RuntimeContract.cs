using Network.Grains;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Workstation;
using Network.Silo.Activations;
using Network.Silo.Cities;
using Network.Silo.Embedded;
using Network.Silo.Journal;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>What a running network does beyond single commands, on any store and runtime.
/// </summary>
public abstract class RuntimeContract : NetworkContract
{
    private static readonly GrainKey Station = GrainKey.OfWorkstation("kunshan", "gp1");

    [Fact]
    public async Task Reaction_NobodyDeliveredBeforeTheEnd_IsDeliveredAfterRestart()
    {
        await Network.Do(Hengrui, Talk.Register());
        await Running.DisposeAsync();
        await OpenStationWithoutDelivery();

        await Restart();
        await Running.Courier.Drained();

        var host = (EnterpriseState)(await Network.Read(Hengrui))!.State;
        host.Workstations.ShouldContain(Station.Id);
        (await Running.Courier.Pending()).ShouldBe(0);
        (await Running.Store.ReadStream(Hengrui, 0))[^1].Actor.ShouldBe(Station.Stream);
    }

    [Fact]
    public async Task Stage_ManyCommandsOfOneTarget_ArriveInOrderAndOnce()
    {
        var commands = Enumerable.Range(0, 40).SelectMany(Import).ToList();
        await Running.Courier.Drained();

        await Running.Courier.Stage(commands);
        await Running.Courier.Drained();
        var head = await Running.Store.ReadHead();
        await Running.Courier.Stage(commands);
        await Running.Courier.Drained();

        (await Running.Store.ReadHead()).ShouldBe(head);
        (await Running.Courier.Refusals("import/hosts", 10)).ShouldBeEmpty();
        var totals = Running.Totals.Of(new Dimensions("kunshan"));
        totals.Standing(Metric.Hosts).ShouldBe(40);
        totals.YearSum(Metric.Sessions, 2024).ShouldBe(40);
        (await Running.Store.ReadStream(Talk.Host("h7"), 0))[0].Actor.ShouldBe("import/hosts");
    }

    [Fact]
    public async Task Stage_CommandThatARuleForbids_IsKeptAsRefusal()
    {
        var lecture = Owed("import/wrong", Talk.Host("nobody"), Talk.Lecture());

        await Running.Courier.Stage([lecture]);
        await Running.Courier.Drained();

        var (command, why) = (await Running.Courier.Refusals("import/wrong", 10))
            .ShouldHaveSingleItem();
        command.ShouldBe(lecture);
        why.Code.ShouldBe("unknown.enterprise");
    }

    [Fact]
    public async Task OverridePolicy_Threshold_AssessesEveryHostAgain()
    {
        for (var i = 0; i < 12; i++)
        {
            await Network.Do(Talk.Host($"h{i}"), Talk.Register(technicalStaff: i * 10));
        }

        var city = new Dimensions("kunshan");
        var all = Running.Totals.Of(city).Standing(Metric.EligibleHosts);
        var assessed = Changed(city, t => t.Standing(Metric.EligibleHosts) == 3);

        await Network.Do(GrainKey.OfCity("kunshan"), new CityCommand.OverridePolicy(
            "eligibility.technical-staff-min", 90, "试行"));

        await assessed;
        all.ShouldBeGreaterThan(3);
        (await Running.Cities.FactsOf("kunshan"))!
            .Policy.Eligibility.TechnicalStaffMin.Value.ShouldBe(90);
    }

    [Fact]
    public async Task CloseDistrict_IntoAnother_MovesItsHosts()
    {
        for (var i = 0; i < 12; i++)
        {
            await Network.Do(Talk.Host($"h{i}"), Talk.Register(i % 2 == 0 ? "jinxi" : "zhangpu"));
        }

        var lake = new Dimensions("kunshan", "dianshanhu");
        var moved = Changed(lake, t => t.Standing(Metric.Hosts) == 6);
        await Network.Do(GrainKey.OfCity("kunshan"),
            new CityCommand.CloseDistrict("jinxi", "区划调整", "dianshanhu"));

        await moved;
        Running.Totals.Of(new Dimensions("kunshan", "jinxi")).Standing(Metric.Hosts).ShouldBe(0);
        Running.Totals.Of(new Dimensions("kunshan")).Standing(Metric.Hosts).ShouldBe(12);
    }

    [Fact]
    public async Task CityFacts_AfterADistrictWasAdded_AreTheCitys()
    {
        await Network.Do(GrainKey.OfCity("kunshan"),
            new CityCommand.AddDistrict("new", new("新区", "New"), "zone", 9, 9));

        var facts = await Running.Cities.FactsOf("kunshan");

        facts!.Districts.ShouldContain("new");
        facts.Policy.Districts.Single(d => d.Id == "new").Name.Zh.ShouldBe("新区");
        await Network.Do(Hengrui, Talk.Register("new"));
    }

    [Fact]
    public async Task Execute_LongStream_IsLoadedFromASnapshot()
    {
        await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        await Network.Do(Hengrui, [
            .. Enumerable.Range(0, ActivationLimits.SnapshotEvents + 5)
                .Select(i => Talk.Lecture(i))]);
        var before = (await Network.Read(Hengrui))!;

        await Restart();

        var logic = Catalog.Of(GrainKind.Enterprise);
        var snapshot = await Running.Store.LoadSnapshot(Hengrui, logic.StateSchema);
        snapshot.ShouldNotBeNull().Version.ShouldBe(ActivationLimits.SnapshotEvents);
        (await Network.Read(Hengrui))!.Version.ShouldBe(before.Version);
        await Network.Do(Hengrui, Talk.Lecture());
    }

    /// <summary>Completes when a scope's totals are as wanted.</summary>
    private async Task Changed(
        Dimensions where, Func<Network.Silo.Rollup.Totals, bool> wanted)
    {
        var reached = new TaskCompletionSource();
        using var following = Running.Totals.Follow(_ =>
        {
            if (wanted(Running.Totals.Of(where)))
                reached.TrySetResult();
        });
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private async Task OpenStationWithoutDelivery()
    {
        await using var store = await Open();
        using var cities = new CityBook(store, [Kunshan.Policy]);
        await using var bare = new EmbeddedNetwork(new Surroundings(
            store, store.Shared, Catalog.Of, AccessControl.Check, cities, Time));
        await bare.Do(Station, new WorkstationCommand.Open("工作站", Hengrui.Id, "zhangpu",
            WorkstationKind.Academician, WorkstationLevel.City, "制造", Kunshan.Day(2024, 1, 8)));
        (await store.ReadOwed(0, 100)).ShouldContain(o => o.Command.Target == Hengrui);
    }

    private static IEnumerable<OwedCommand> Import(int i)
    {
        var host = Talk.Host($"h{i}");
        yield return Owed("import/hosts", host, Talk.Register(name: $"公司{i}"));
        yield return Owed("import/hosts", host,
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        yield return Owed("import/hosts", host, Talk.Lecture());
    }

    private static OwedCommand Owed(string cause, GrainKey target, GrainCommand command)
    {
        var body = Vocabulary.Write(command);
        return new(Context.Derive(Guid.Empty, $"{cause}/{target}/{body}"), cause, target,
            StableNames.Of(command), body);
    }
}
