using Network.Client.Files.Import;
using Network.Grains.Activities;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Tests.Files;

/// <summary>Ledgers of activities 活动台账, dated and by year.</summary>
public sealed class ActivityImportTests
{
    private const string Id = "91320583ma1mabcd8p";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The district's own grain hears of it a moment after the city's answer.</summary>
    [Fact]
    public async Task Activities_OfADistrictThatWasListedThisMoment_AreEntered()
    {
        await using var town = await Town();

        for (var i = 0; i < 5; i++)
        {
            var name = $"第{i}新区";
            (await town.Network.Network.Execute(GrainKey.OfCity("kunshan"),
                new CityCommand.AddDistrict($"new{i}", new(name, $"New {i}"), "zone", i, 9),
                Guid.NewGuid(), town.Clerk, cancel: Cancel)).ShouldBeOfType<Outcome.Done>();

            var plan = await town.Plan(ImportKind.Activities,
                $"主办单位,活动类别,活动日期,场次,参加人数\n{name}科协,学术交流,2024-03-05,1,{i}\n");

            plan.Good.ShouldBeTrue(ImportTown.Told(plan));
            await town.Arrive(plan);
            ((DistrictState)(await town.Network.Network.Read(
                GrainKey.OfDistrict("kunshan", $"new{i}"), Cancel))!.State)
                .Activities.Lines.ShouldHaveSingleItem().Entry.Participants.ShouldBe(i);
        }
    }

    [Fact]
    public async Task Activities_OfficialsWorkbook_IsUnderstood()
    {
        await using var town = await Town();

        var plan = await town.Plan(ImportKind.Activities, new Workbook()
            .Row("2023年企业科协活动情况汇总表").Merge("A1:I1")
            .Row(null, null, null, null, null, null, null, null, "单位：万元")
            .Row("序号", "主办单位", "活动名称", "活动类别", "活动时间", "年度", "场次", "参加人数", "经费")
            .Row(1, "恒锐", "机床精度讲座", "学术交流", "2024.3.5", null, "２场", "６０人次", 1.25)
            .Row(2, null, "开放日", "科普活动", 45352, null, null, "1,200", "8000元")
            .Row(3, null, null, "科普活动", "2022年", null, 12, 800, "0.5")
            .Merge("B4:B6")
            .Row("小计", null, null, null, null, null, 14, 2060, 2.55)
            .Row(4, "张浦镇科协", "科普日", "科普活动", "2024年5月", null, 1, 300, null)
            .Row(5, "昆山市科协", null, "学术交流", null, "2023年度", 85, 2444, null)
            .Row("合计", null, null, null, null, null, 100, 4804, 2.55)
            .Save());

        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        (plan.Rows, plan.Entered).ShouldBe((5, 5));
        await town.Arrive(plan);
        var log = (await town.Host(Id)).Activities;
        log.Lines.Select(l => l.Entry).ShouldBe(
        [
            new ActivityEntry("academic-exchange", new DateOnly(2024, 3, 5), 2, 60, 0, 1_250_000,
                "机床精度讲座"),
            new ActivityEntry("science-popularisation", new DateOnly(2024, 3, 1), 1, 1200, 0,
                800_000, "开放日"),
        ]);
        log.Years.ShouldBe([
            new YearlyCount("science-popularisation", 2022, 12, 800, 0, 500_000)]);
        (await State<DistrictState>(town, GrainKey.OfDistrict("kunshan", "zhangpu")))
            .Activities.Lines.ShouldHaveSingleItem().Entry.Date
            .ShouldBe(new DateOnly(2024, 5, 1));
        (await State<CityState>(town, GrainKey.OfCity("kunshan"))).Activities.Years
            .ShouldBe([new YearlyCount("academic-exchange", 2023, 85, 2444)]);
    }

    [Theory]
    [InlineData("恒瑞,学术交流,2024-03-05,,1,10,", 'A', "unknown.host")]
    [InlineData(",吃饭,2024-03-05,,1,10,", 'B', "unknown.activity-category")]
    [InlineData(",,2024-03-05,,1,10,", 'B', "cell.missing")]
    [InlineData(",学术交流,,,1,10,", 'C', "activity.date-missing")]
    [InlineData(",学术交流,2024-09-01,,1,10,", 'C', "date.in-future")]
    [InlineData(",学术交流,,24,1,10,", 'D', "cell.no-year")]
    [InlineData(",学术交流,,2025,1,10,", 'D', "activity.wrong-year")]
    [InlineData(",学术交流,2024-03-05,,若干,10,", 'E', "cell.no-count")]
    [InlineData(",学术交流,2024-03-05,,0,0,", 'E', "activity.empty")]
    [InlineData(",学术交流,2024-03-05,,1,10,一万", 'G', "cell.no-money")]
    [InlineData(",学术交流,2024-03-05,,1,10,1.23456", 'G', "cell.no-money")]
    [InlineData(",学术交流,,2023,9,90,", 'B', "activity.contradiction")]
    [InlineData("合计,,,,85,2445,", 'F', "sum.disagrees")]
    public async Task Activities_OneMistake_IsToldAtItsCell(string row, char column, string code)
    {
        await using var town = await Town();

        var plan = await town.Plan(ImportKind.Activities,
            $"单位,类别,日期,年度,次数,人数,经费(元)\n恒锐,学术交流,,2023,85,2444,\n{row}\n");

        plan.Commands.ShouldBeEmpty();
        var problem = plan.Problems.ShouldHaveSingleItem(ImportTown.Told(plan));
        (problem.Row, problem.Column, problem.Code).ShouldBe((3, column.ToString(), code));
    }

    [Fact]
    public async Task Activities_FileTwice_CountsOnceAndNewNumbersReplaceAYearsCount()
    {
        const string File = "单位,类别,日期,年度,次数,人数\n恒锐,学术交流,2024-03-05,,1,30\n"
            + "恒锐,学术交流,,2023,85,2444\n恒锐,学术交流,2024-03-05,,1,30\n";
        await using var town = await Town();

        var first = await town.Import(ImportKind.Activities, File);
        var again = await town.Import(ImportKind.Activities, File);
        await town.Import(ImportKind.Activities,
            "单位,类别,年度,次数,人数\n恒锐,学术交流,2023,86,2500\n");

        (first.Rows, first.Entered, first.Repeated).ShouldBe((3, 2, 1));
        (again.Entered, again.Unchanged, again.Repeated).ShouldBe((0, 2, 1));
        var log = (await town.Host(Id)).Activities;
        log.Lines.Length.ShouldBe(1);
        log.Years.ShouldBe([new YearlyCount("academic-exchange", 2023, 86, 2500)]);
    }

    [Fact]
    public async Task Activities_OneTakenBackSince_IsNotBroughtBackByTheSameFile()
    {
        const string File = "单位,类别,日期,次数,人数\n恒锐,学术交流,2024-03-05,1,30\n";
        await using var town = await Town();
        await town.Import(ImportKind.Activities, File);
        var activity = (await town.Host(Id)).Activities.Lines.Single().Id;
        (await town.Network.Network.Execute(GrainKey.OfEnterprise("kunshan", Id),
            new EnterpriseCommand.CancelActivity(activity, "重复登记"), Guid.NewGuid(),
            town.Clerk, cancel: Cancel)).ShouldBeOfType<Silo.Outcome.Done>();

        var plan = await town.Import(ImportKind.Activities, File);

        (plan.Entered, plan.Unchanged).ShouldBe((0, 1));
        plan.Problems.ShouldHaveSingleItem().Code.ShouldBe("activity.changed-since");
        (await town.Host(Id)).Activities.Lines.ShouldBeEmpty();
    }

    private static async Task<ImportTown> Town()
    {
        var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts, "单位名称,区镇,信用代码,职工人数,成立日期\n"
            + "恒锐,张浦,91320583MA1MABCD8P,400,2021-03-15\n");
        return town;
    }

    private static async Task<T> State<T>(ImportTown town, GrainKey key) where T : GrainState =>
        (T)(await town.Network.Network.Read(key, Cancel))!.State;
}
