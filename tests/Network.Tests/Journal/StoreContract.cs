using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Tests.Journal;

/// <summary>What every store keeps, whatever database is behind it.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private IStore? store;

    protected IStore Store => store!;

    protected abstract Task<IStore> Open();

    public async ValueTask InitializeAsync() => store = await Open();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Clean();
        GC.SuppressFinalize(this);
    }

    protected virtual Task Clean() => Task.CompletedTask;

    protected async Task Reopen()
    {
        await Store.DisposeAsync();
        store = await Open();
    }

    [Fact]
    public async Task Append_NewStream_CanBeReadBackToTheLetter()
    {
        var unit = Units.Of(Units.Key("a"), 0, events: 2);

        var result = await Store.Append(unit);

        result.ShouldBe(new AppendResult.Appended(2, 2));
        var read = await Store.ReadStream(Units.Key("a"), 0);
        read.Select(e => (e.Position, e.Version, e.Ordinal, e.Payload, e.Actor, e.RecordedAt))
            .ShouldBe([
                (1, 1, 0, """{"n":1}""", "tester", Units.Noon),
                (2, 2, 1, """{"n":2}""", "tester", Units.Noon)]);
        read.ShouldAllBe(e => e.CommandId == unit.CommandId);
        read[1].Hash.ToArray().ShouldBe([1, 7]);
    }

    [Fact]
    public async Task Append_ManyStreamsAtOnce_PositionsHaveNoGap()
    {
        var appended = await Task.WhenAll(Enumerable.Range(0, 500).Select(i =>
            Store.Append(Units.Of(Units.Key($"s{i}"), 0))));

        appended.Cast<AppendResult.Appended>().Select(a => a.Position).Order()
            .ShouldBe(Enumerable.Range(1, 500).Select(i => (long)i));
        (await Store.ReadHead()).ShouldBe(500);
        (await Store.ReadAll(0)).Select(e => e.Position)
            .ShouldBe(Enumerable.Range(1, 500).Select(i => (long)i));
    }

    [Fact]
    public async Task Append_VersionThatIsTaken_IsAConflictAndWritesNothing()
    {
        await Store.Append(Units.Of(Units.Key("a"), 0));

        (await Store.Append(Units.Of(Units.Key("a"), 0)))
            .ShouldBe(new AppendResult.Conflict());

        (await Store.ReadHead()).ShouldBe(1);
    }

    [Fact]
    public async Task Append_CommandSentTwice_GetsTheFirstAnswer()
    {
        var unit = Units.Of(Units.Key("a"), 0, events: 3);
        await Store.Append(unit);
        await Store.Append(Units.Of(Units.Key("a"), 3));

        (await Store.Append(unit)).ShouldBe(new AppendResult.Duplicate(3));
        (await Store.Append(unit with { ExpectedVersion = 4 }))
            .ShouldBe(new AppendResult.Duplicate(3));

        (await Store.FindCommand(unit.Key, unit.CommandId)).ShouldBe(3);
        (await Store.FindCommand(unit.Key, Guid.NewGuid())).ShouldBeNull();
        (await Store.ReadHead()).ShouldBe(4);
    }

    [Fact]
    public async Task Append_BeyondTheEnd_IsAhead()
    {
        await Store.Append(Units.Of(Units.Key("a"), 0));

        (await Store.Append(Units.Of(Units.Key("a"), 5))).ShouldBe(new AppendResult.Ahead());
    }

    [Fact]
    public async Task Append_OneBadUnitAmongMany_SinksNoOther()
    {
        await Store.Append(Units.Of(Units.Key("bad"), 0));
        var all = Enumerable.Range(0, 100).Select(i => i == 50
            ? Store.Append(Units.Of(Units.Key("bad"), 0))
            : Store.Append(Units.Of(Units.Key($"s{i}"), 0)));

        var results = await Task.WhenAll(all);

        results.Count(r => r is AppendResult.Appended).ShouldBe(99);
        results[50].ShouldBe(new AppendResult.Conflict());
        (await Store.ReadHead()).ShouldBe(100);
    }

    [Fact]
    public async Task Contributions_ReplacedAndMoved_SumToTheLatest()
    {
        var a = Units.Key("a");
        await Store.Append(Units.Of(a, 0).Counting(Units.None, Units.Members(10, joined: 10)));
        await Store.Append(Units.Of(a, 1)
            .Counting(Units.Members(10, joined: 10), Units.Members(7, joined: 10)));
        await Store.Append(Units.Of(Units.Key("b"), 0)
            .Counting(Units.None, Units.Members(5)));
        await Store.Append(Units.Of(a, 2).Counting(
            Units.Members(7, joined: 10), Units.Members(7, "lujia")));

        var (position, totals) = await Store.SumContributions();
        var rows = new List<RollupRow>();
        await Store.ReadContributions(rows.Add);

        position.ShouldBe(4);
        totals.Select(t => (t.Where.District, t.Amount)).ShouldBe([
            ("lujia", new Amount(Period.Standing, Metric.Members, 7)),
            ("zhangpu", new Amount(Period.Standing, Metric.Members, 5))], ignoreOrder: true);
        rows.Select(r => (r.Key.Id, r.Version, r.Contribution.Where.District))
            .ShouldBe([("a", 3, "lujia"), ("b", 1, "zhangpu")]);
    }

    [Fact]
    public async Task Contributions_AmountThatVanishes_LeavesNoRow()
    {
        var a = Units.Key("a");
        await Store.Append(Units.Of(a, 0).Counting(Units.None, Units.Members(0, joined: 3)));
        await Store.Append(Units.Of(a, 1)
            .Counting(Units.Members(0, joined: 3), Units.Members(2)));

        var (_, totals) = await Store.SumContributions();

        totals.Select(t => t.Amount).ShouldBe([new(Period.Standing, Metric.Members, 2)]);
    }

    [Fact]
    public async Task Deltas_ReadByPosition_TellWhatEachCommandChanged()
    {
        var before = Units.Members(10);
        await Store.Append(Units.Of(Units.Key("a"), 0, events: 3)
            .Counting(Units.None, before));
        await Store.Append(Units.Of(Units.Key("quiet"), 0));
        await Store.Append(Units.Of(Units.Key("a"), 3)
            .Counting(before, Units.Members(4, "lujia")));

        var entries = await Store.ReadDeltas(0);

        entries.Select(e => (e.First, e.Last, e.Deltas.Length))
            .ShouldBe([(1, 3, 1), (4, 4, 0), (5, 5, 2)]);
        entries[2].Deltas.Select(d => (d.Where.District, d.Amount.Value))
            .ShouldBe([("zhangpu", -10), ("lujia", 4)]);
        (await Store.ReadDeltas(4)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Watch_AfterCommits_TellsThemInOrder()
    {
        var seen = new List<DeltaEntry>();
        using (Store.Watch(entries => seen.AddRange(entries)))
        {
            await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
                Store.Append(Units.Of(Units.Key($"s{i}"), 0, events: 2))));
        }

        await Store.Append(Units.Of(Units.Key("late"), 0));
        seen.Select(e => e.First).ShouldBe(Enumerable.Range(0, 50).Select(i => (2L * i) + 1));
    }

    [Fact]
    public async Task People_WrittenWithTheirEvents_AreReadById()
    {
        await Store.Append(Units.Of(Units.Key("a"), 0) with
        {
            People = [
                new Person("p1", new("王芳", "13800000000")), new Person("p2", new("李强"))],
        });
        await Store.Append(Units.Of(Units.Key("a"), 1) with
        {
            People = [new Person("p2", new("李强", Email: "li@example.cn"))],
        });

        var people = await Store.ReadPeople(["p1", "p2", "nobody"]);

        people.Count.ShouldBe(2);
        people["p1"].ShouldBe(new PersonalData("王芳", "13800000000"));
        people["p2"].Email.ShouldBe("li@example.cn");
    }

    [Fact]
    public async Task Outbox_StagedTwiceAndSettled_IsOwedOnce()
    {
        var owed = Enumerable.Range(0, 3).Select(i => new OwedCommand(
            Guid.NewGuid(), "import/1", Units.Key($"t{i}"), "register", "{}")).ToList();
        await Store.Stage(owed);
        await Store.Stage(owed);
        await Store.Append(Units.Of(Units.Key("a"), 0) with
        {
            Owed = [new(Guid.NewGuid(), "enterprise/kunshan/a", Units.Key("b"), "absorb", "{}")],
        });

        var all = await Store.ReadOwed(0, 100);
        all.Select(o => o.Command.Target.Id).ShouldBe(["t0", "t1", "t2", "b"]);
        (await Store.ReadOwed(all[1].Sequence, 1)).Single().Command.ShouldBe(owed[2]);

        await Store.Settle([(owed[0].Id, null), (owed[1].Id, "不行")]);

        (await Store.ReadOwed(0, 100)).Select(o => o.Command.Target.Id).ShouldBe(["t2", "b"]);
        (await Store.ReadRefusals("import/1", 10)).Single()
            .ShouldBe((owed[1], "不行"));
    }

    [Fact]
    public async Task Outbox_RefusedByOneAndDoneByAnother_IsNotRefused()
    {
        var owed = new OwedCommand(
            Guid.NewGuid(), "import/1", Units.Key("t"), "register", "{}");
        await Store.Stage([owed]);
        await Store.Settle([(owed.Id, "不行")]);

        await Store.Append(Units.Of(owed.Target, 0, events: 2, command: owed.Id));

        (await Store.ReadRefusals("import/1", 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Outbox_RefusedAndStagedAgain_IsOwedAgainAndWhatWasDoneIsNot()
    {
        var owed = Enumerable.Range(0, 2).Select(i => new OwedCommand(
            Guid.NewGuid(), "import/1", Units.Key($"t{i}"), "register", "{}")).ToList();
        await Store.Stage(owed);
        await Store.Settle([(owed[0].Id, null), (owed[1].Id, "不行")]);

        await Store.Stage([.. owed.Select(o => o with { Cause = "import/2" })]);

        (await Store.ReadOwed(0, 100)).Single().Command
            .ShouldBe(owed[1] with { Cause = "import/2" });
        (await Store.ReadRefusals("import/1", 10)).ShouldBeEmpty();
        (await Store.CountOwed("import/2")).ShouldBe(1);
    }

    [Fact]
    public async Task Snapshot_OfThisShape_IsTheNewest()
    {
        var key = Units.Key("a");
        await Store.SaveSnapshot(key, new Snapshot(5, 1, """{"v":5}""", new byte[] { 5 }));
        await Store.SaveSnapshot(key, new Snapshot(4, 1, """{"v":4}""", new byte[] { 4 }));

        var snapshot = await Store.LoadSnapshot(key, 1);

        snapshot!.Payload.ShouldBe("""{"v":5}""");
        snapshot.Hash.ToArray().ShouldBe([5]);
        (await Store.LoadSnapshot(key, 2)).ShouldBeNull();
        (await Store.LoadSnapshot(Units.Key("b"), 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Histories_ReadBack_ComeNewestFirstInPages()
    {
        await Store.Append(Units.Of(Units.Key("a"), 0, events: 5));

        (await Store.ReadBack(Units.Key("a"), long.MaxValue, 2)).Select(e => e.Version)
            .ShouldBe([5, 4]);
        (await Store.ReadBack(Units.Key("a"), 4, 10)).Select(e => e.Version)
            .ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Reopened_Store_HasEverythingAndGoesOn()
    {
        await Store.Append(Units.Of(Units.Key("a"), 0).Counting(Units.None, Units.Members(3)));

        await Reopen();

        (await Store.Append(Units.Of(Units.Key("a"), 1)))
            .ShouldBe(new AppendResult.Appended(2, 2));
        (await Store.SumContributions()).Totals.Single().Amount.Value.ShouldBe(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AnySequence_OfAppends_IsAnsweredAsByTheModel(int seed)
    {
        var numbers = new Random(seed);
        var model = new StoreModel();
        var sent = new List<AppendUnit>();
        for (var step = 0; step < 300; step++)
        {
            var unit = sent.Count > 0 && numbers.Next(10) == 0
                ? sent[numbers.Next(sent.Count)]
                : RandomUnit(numbers, model);
            var expected = model.Append(unit);
            (await Store.Append(unit)).ShouldBe(expected, $"seed {seed}, step {step}: {unit}");
            if (expected is AppendResult.Appended)
            {
                sent.Add(unit);
            }
        }

        await ShouldBeAs(model, $"seed {seed}");
    }

    private static AppendUnit RandomUnit(Random numbers, StoreModel model)
    {
        var key = Units.Key($"s{numbers.Next(6)}");
        var version = Math.Max(0, model.VersionOf(key) + numbers.Next(8) switch
        {
            0 => -1,
            1 => 1,
            _ => 0,
        });
        var district = numbers.Next(3) == 0 ? "lujia" : "zhangpu";
        return Units.Of(key, version, numbers.Next(1, 4)).Counting(
            model.ContributionOf(key),
            Units.Members(numbers.Next(4), district, joined: numbers.Next(3)));
    }

    private async Task ShouldBeAs(StoreModel model, string seed)
    {
        (await Store.ReadHead()).ShouldBe(model.Head, seed);
        foreach (var key in model.Streams)
        {
            (await Store.ReadStream(key, 0)).Select(e => e.CommandId)
                .ShouldBe(model.CommandsOf(key), seed);
        }

        var (_, totals) = await Store.SumContributions();
        totals.ToDictionary(
            t => (t.Where, t.Amount.Period, t.Amount.Metric), t => t.Amount.Value)
            .ShouldBe(model.Totals(), ignoreOrder: true);
        var deltas = (await Store.ReadDeltas(0)).SelectMany(e => e.Deltas)
            .GroupBy(d => (d.Where, d.Amount.Period, d.Amount.Metric))
            .ToDictionary(g => g.Key, g => g.Sum(d => d.Amount.Value));
        deltas.Where(d => d.Value != 0).ShouldBe(model.Totals(), ignoreOrder: true);
    }

    [Fact]
    public async Task Ping_OpenStore_Answers() => await Store.Ping();
}
