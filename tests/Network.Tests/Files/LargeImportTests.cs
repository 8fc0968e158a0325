using System.Collections.Concurrent;
using System.Diagnostics;
using Network.Client.Files.Import;

namespace Network.Tests.Files;

/// <summary>A whole city in one workbook.</summary>
[Collection(BlackBox.BlackBoxCollection.Name)]
public sealed class LargeImportTests(ITestOutputHelper output)
{
    private const int Hosts = 50_000;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);

    /// <summary>Host, header, what stands there instead, and what must be said of it.</summary>
    private static readonly (int Host, string Header, object? Value, string Code)[] Mistakes =
    [
        (7, "单位名称", null, "cell.missing"),
        (1_203, "所属区镇", null, "cell.missing"),
        (2_500, "所属区镇", "章浦镇", "unknown.district"),
        (3_777, "统一社会信用代码", "91320583MA1MABCD8X", "host.wrong-credit-code"),
        (5_001, "统一社会信用代码", "91320583MA", "host.wrong-credit-code"),
        (6_402, "统一社会信用代码", 9.1320583e17, "host.code-as-number"),
        (8_088, "单位类型", "合伙", "cell.unknown-word"),
        (9_999, "经济类型", "公私合营", "cell.unknown-word"),
        (12_345, "职工人数", "三十", "cell.no-count"),
        (14_002, "职工人数", -5, "cell.no-count"),
        (15_551, "职工人数", 3_000_000, "count.out-of-range"),
        (17_017, "科技工作者数", 9_000, "host.more-technical-staff-than-staff"),
        (20_000, "企业科协成立时间", "2024.13.1", "cell.no-date"),
        (22_230, "企业科协成立时间", "2019", "cell.no-date"),
        (25_000, "企业科协成立时间", new DateOnly(2025, 1, 1), "date.in-future"),
        (27_510, "企业科协成立时间", "1912-01-01", "date.too-old"),
        (30_010, "企业科协成立时间", 2019.1, "cell.ambiguous-date"),
        (33_330, "企业科协成立时间", null, "association.date-missing"),
        (36_000, "备案日期", null, "filing.date-missing"),
        (39_020, "备案日期", "2010-01-01", "date.too-early"),
        (41_101, "备案号", "SZKX-1", "association.not-established"),
        (44_444, "单位名称", new string('长', 101), "text.too-long"),
        (47_123, "统一社会信用代码", HostList.Code(47_122), "host.contradiction"),
        (49_998, "联系电话", new string('1', 61), "text.too-long"),
    ];

    [Fact]
    public async Task Workbook_Of50000Hosts_NamesEveryMistakeAndIsEnteredWithin60Seconds()
    {
        await using var town = await ImportTown.Open();
        var list = new HostList(Hosts);
        var spoilt = Spoilt(list);
        var before = await town.Network.Store.ReadHead(TestContext.Current.CancellationToken);

        var (checking, plan) = await Timed(() => town.Plan(ImportKind.Hosts, spoilt));

        output.WriteLine($"{Hosts:N0} hosts with {plan.Errors} mistakes checked in {checking}.");
        plan.Problems.Where(p => p.Severity == ImportSeverity.Error)
            .Select(p => (p.Row, p.Column, p.Code))
            .ShouldBe(Mistakes.Select(m => (HostList.RowOf(m.Host), (string?)Letter(m), m.Code)),
                ignoreOrder: true, ImportTown.Told(plan));
        plan.Problems.Where(p => p.Severity == ImportSeverity.Warning)
            .Select(p => (p.Row, p.Code))
            .ShouldBe([(HostList.RowOf(48_000), "host.unknown-industry")]);
        plan.Commands.ShouldBeEmpty();
        (await town.Network.Store.ReadHead(TestContext.Current.CancellationToken))
            .ShouldBe(before);

        var corrected = new HostList(Hosts).Save();
        var progress = new Steps();
        var (entering, entered) = await Timed(() => Enter(town, corrected, progress));

        output.WriteLine($"{entered.Commands.Length:N0} commands entered in {entering}; "
            + $"the limit is {Within}.");
        entering.ShouldBeLessThan(Within);
        (entered.Rows, entered.Entered, entered.Unchanged).ShouldBe((Hosts, Hosts, 0));
        progress.ShouldHaveGoneSteadily();
        (await town.Hosts()).Total.ShouldBe(Hosts);
        (await town.Network.Recount(cancel: TestContext.Current.CancellationToken))
            .Equal.ShouldBeTrue();
    }

    private static MemoryStream Spoilt(HostList list)
    {
        // The one that has no association is said to have a filing all the same.
        list[41_101, "备案日期"] = "2024-01-05";
        list[48_000, "所属行业"] = "养蜂";
        foreach (var (host, header, value, _) in Mistakes)
        {
            list[host, header] = value;
        }

        return list.Save();
    }

    /// <summary>The column where a mistake is told: some show only beside another cell.</summary>
    private static string Letter((int Host, string Header, object? Value, string Code) mistake) =>
        HostList.Letter(mistake.Code switch
        {
            "host.contradiction" => "单位名称",
            _ => mistake.Header,
        });

    private static async Task<ImportPlan> Enter(
        ImportTown town, MemoryStream file, IProgress<ImportProgress> progress)
    {
        var cancel = TestContext.Current.CancellationToken;
        var plan = await town.Desk.Plan(ImportKind.Hosts, file, "hosts.xlsx", "kunshan",
            town.Clerk, progress: progress, cancel: cancel);
        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        await town.Desk.Stage(plan, progress, cancel);
        (await town.Desk.Deliver(plan, progress, cancel)).Refused.ShouldBeEmpty();
        return plan;
    }

    private static async Task<(TimeSpan Took, T Result)> Timed<T>(Func<Task<T>> work)
    {
        var clock = Stopwatch.StartNew();
        var result = await work();
        return (clock.Elapsed, result);
    }

    /// <summary>All that is told of the progress.</summary>
    private sealed class Steps : IProgress<ImportProgress>
    {
        private readonly ConcurrentQueue<ImportProgress> _steps = new();

        public void Report(ImportProgress value) => _steps.Enqueue(value);

        public void ShouldHaveGoneSteadily()
        {
            foreach (var phase in Enum.GetValues<ImportPhase>())
            {
                var steps = _steps.Where(s => s.Phase == phase).ToList();
                steps.ShouldNotBeEmpty(phase.ToString());
                steps.Select(s => s.Done).ShouldBeInOrder();
                steps.ShouldAllBe(s => s.Done <= s.Total);
            }

            _steps.Count(s => s.Phase == ImportPhase.Checking).ShouldBeGreaterThan(50);
            _steps.Last().ShouldSatisfyAllConditions(s => s.Done.ShouldBe(s.Total));
        }
    }
}
