using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Rollup;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>What holds for the totals of a running network, on any store.</summary>
public abstract class TotalsContract : RuntimeContract
{
    private static readonly Dimensions City = new("kunshan");
    private static readonly TimeSpan AssessedWithin = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Totals_AfterRandomCommands_EqualTheRecount(int seed)
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => LiveAtRandom(seed, i)));
        await EveryoneIsAssessed();
        await Running.Courier.Drained();

        var recount = await Running.Recount();

        recount.Equal.ShouldBeTrue(Told(recount));
        recount.Position.ShouldBe(await Running.Store.ReadHead());
        recount.Events.ShouldBe(recount.Position);
        recount.Grains.ShouldBeGreaterThan(12);
        var live = Numbers.Of(Running.Totals.Moment("kunshan"));
        await Restart();
        Numbers.Of(Running.Totals.Moment("kunshan")).ShouldBe(live);
    }

    [Fact]
    public async Task Totals_AfterTransfer_MoveToTheOtherDistrict()
    {
        await Network.Do(Hengrui, Talk.Register("zhangpu"));
        Standing("zhangpu").ShouldBe(1);

        await Network.Do(Hengrui, new EnterpriseCommand.Transfer("lujia", "区划调整"));

        Standing("zhangpu").ShouldBe(0);
        Standing("lujia").ShouldBe(1);
        Running.Totals.Of(City).Standing(Metric.Hosts).ShouldBe(1);
        Running.Totals.Of(City with { HostKind = "enterprise" }).Standing(Metric.Hosts)
            .ShouldBe(1);
        Running.Totals.Of(City with { District = "lujia", Industry = "equipment" })
            .Standing(Metric.Hosts).ShouldBe(1);
    }

    [Fact]
    public async Task Due_WhenItsDayHasPassed_IsOverdueWithoutAnyCommand()
    {
        await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2023, 3, 5)),
            new EnterpriseCommand.ElectLeaders(Kunshan.Day(2023, 3, 5), [
                .. Kunshan.Policy.Leadership.Posts.Select(p =>
                    new ElectedPost(p.Id, Person: new PersonalData("当选人")))]));
        var due = Running.Totals.Of(City);
        var day = due.Amounts().Single(a => a.Metric == Metric.ReelectionDue).Period;
        var until = new DateOnly(day.Code / 10000, day.Code / 100 % 100, day.Code % 100);

        Overdue().ShouldBe(0);
        Time.Advance(until.ToDateTime(TimeOnly.MinValue) - Time.GetUtcNow().DateTime);
        Overdue().ShouldBe(0);
        Time.Advance(TimeSpan.FromDays(1));
        Overdue().ShouldBe(1);
        due.DueBetween(Metric.ReelectionDue, until, until.AddDays(1)).ShouldBe(1);
    }

    [Fact]
    public async Task AsOf_PastDay_IsWhatWasKnownThen()
    {
        var expected = new Dictionary<DateOnly, IReadOnlyList<string>>();
        for (var day = 0; day < 4; day++)
        {
            await Network.Do(Talk.Host($"h{day}"), Talk.Register(technicalStaff: 10 + day),
                new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)), Talk.Lecture(day));
            await Running.Courier.Drained();
            expected[Running.Today("kunshan")] =
                Numbers.Of(Running.Totals.Moment("kunshan"));
            Time.Advance(TimeSpan.FromDays(1));
        }

        // In any order, and a second time from what is remembered.
        foreach (var (day, numbers) in expected.Reverse().Concat(expected))
        {
            Numbers.Of(await Running.AsOf("kunshan", day)).ShouldBe(numbers, $"{day}");
        }

        var before = await Running.AsOf("kunshan", Kunshan.Day(2024, 1, 1));
        before.All.ShouldBeEmpty();
        (await Running.AsOf("kunshan", Kunshan.Day(2030, 1, 1))).Position
            .ShouldBe(Running.Totals.Position);
    }

    [Fact]
    public async Task Watch_ManyChangesAtOnce_AreOneTickWithTheNewestPosition()
    {
        await Running.Courier.Drained();
        var ticks = Running.Totals.Watch(City with { District = "zhangpu" })
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = ticks.MoveNextAsync();

        await Network.Do(Talk.Host("elsewhere"), Talk.Register("lujia"));
        var done = await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)), Talk.Lecture());

        (await first).ShouldBeTrue();
        ticks.Current.ShouldBeLessThanOrEqualTo(done.Position!.Value);
        Running.Totals.Of(City).Position.ShouldBeGreaterThanOrEqualTo(ticks.Current);
        var next = ticks.MoveNextAsync();
        next.IsCompleted.ShouldBeFalse("ticks are at least a tenth of a second apart");
    }

    [Fact]
    public async Task List_NarrowedByFiling_FollowsTheFiling()
    {
        await Network.Do(Talk.Host("filed"), Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)),
            new EnterpriseCommand.File("KS-001", Kunshan.Day(2024, 3, 6)));
        await Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));

        (await Listed(filed: true)).ShouldBe(["filed"]);
        (await Listed(filed: false)).ShouldBe([Hengrui.Id]);
        (await Listed(filed: null)).Count().ShouldBe(2);

        async Task<IEnumerable<string>> Listed(bool? filed) => (await Running.Store.Find(
                new DirectoryQuery(GrainKind.Enterprise, "kunshan") { Filed = filed }))
            .Lines.Select(l => l.Key.Id);
    }

    internal static string Told(RecountResult recount) => string.Join('\n', [
        .. recount.Differences.Select(d => d.Text.En),
        .. recount.Faults.Select(f => f.Text.En)]);

    /// <summary>Hosts are assessed beside the commands when the threshold has changed.</summary>
    private async Task EveryoneIsAssessed() => await Eventually.Is(
        async () =>
        {
            Time.Advance(TimeSpan.FromSeconds(5));
            var city = await Running.Cities.FactsOf("kunshan");
            var others = new DirectoryQuery(GrainKind.Enterprise, "kunshan")
            {
                ThresholdOtherThan = city!.Policy.Eligibility.TechnicalStaffMin.Value,
            };
            return (await Running.Store.Find(others)).Total;
        },
        total => total == 0, AssessedWithin, total => $"{total} are left.");

    private long Overdue() => Running.Totals.Of(City).DueBefore(
        Metric.ReelectionDue, Running.Today("kunshan"));

    private long Standing(string district) =>
        Running.Totals.Of(City with { District = district }).Standing(Metric.Hosts);

    private async Task LiveAtRandom(int seed, int grain)
    {
        var draws = new Random((seed * 100) + grain);
        var key = Talk.Host($"h{grain}");
        await Network.Do(key, Talk.Register(District(draws), draws.Next(200)));
        for (var i = 0; i < 25; i++)
        {
            if (draws.Next(40) == 0)
            {
                await Network.Say(GrainKey.OfCity("kunshan"), new CityCommand.OverridePolicy(
                    "eligibility.technical-staff-min", draws.Next(1, 150), "试行"));
            }

            var outcome = await Network.Say(key, Anything(draws));
            outcome.ShouldNotBeOfType<Outcome.Unavailable>();
        }
    }

    private static GrainCommand Anything(Random draws) => draws.Next(9) switch
    {
        0 => new EnterpriseCommand.UpdateHost(Kunshan.Profile with
        {
            TechnicalStaff = draws.Next(200),
            Kind = (HostKind)draws.Next(5),
        }),
        1 => new EnterpriseCommand.Establish(Kunshan.Day(2024, draws.Next(1, 7), 5)),
        2 => new EnterpriseCommand.Transfer(District(draws), "区划调整"),
        3 => new EnterpriseCommand.AdmitMembers([
            new NewMember(new PersonalData("会员"), Kunshan.Day(2024, 6, 1),
                (TitleGrade)draws.Next(4))]),
        4 => new EnterpriseCommand.DeclareDormant(Kunshan.Day(2024, 7, 1), "停业"),
        5 => new EnterpriseCommand.Revive(Kunshan.Day(2024, 7, 10)),
        6 => new EnterpriseCommand.Dissolve(Kunshan.Day(2024, 7, 12), "注销"),
        _ => Talk.Lecture(draws.Next(90)),
    };

    private static string District(Random draws) =>
        Kunshan.Policy.Districts[draws.Next(Kunshan.Policy.Districts.Length)].Id;
}
