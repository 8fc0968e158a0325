using Network.Client.Files.Import;
using Network.Grains.Enterprise;

namespace Network.Tests.Files;

/// <summary>Lists of hosts as districts send them.</summary>
public sealed class HostImportTests
{
    [Fact]
    public async Task Hosts_OfficialsWorkbook_IsUnderstood()
    {
        await using var town = await ImportTown.Open();
        var plan = await town.Plan(ImportKind.Hosts, new Workbook()
            .Row("2024年昆山市企业科协组织情况统计表").Merge("A1:I1")
            .Row("填报单位:市科协学会部", null, null, null, null, "填报时间:2024.7.10")
            .Row("序号", "所属区镇", "企业名称", "统一社会信用代码", "经济类型", "人员情况", null,
                "企业科协成立时间", "联系人", "联系电话")
            .Row(null, null, null, null, null, "职工人数(人)", "科技工作者数(人)", null, null, null)
            .Merge("A3:A4").Merge("B3:B4").Merge("C3:C4").Merge("D3:D4").Merge("E3:E4")
            .Merge("F3:G3").Merge("H3:H4").Merge("I3:I4").Merge("J3:J4")
            .Row(1, "张浦镇", "昆山恒锐精密机械有限公司", "91320583MA1MABCD8P", "民营企业",
                "1,200人", "３２０", "2021.3.15", "张 三", "１３８００００００００")
            .Row(2, null, "昆山华科电子有限公司", null, "台资", 860, 95, "2019年7月", null, null)
            .Merge("B5:B6")
            .Row(3, "花桥", "昆山鼎新软件技术有限公司", null, "私营", 150, 88,
                new DateOnly(2023, 11, 2), null, null)
            .Row(4, "千灯", "昆山盛泰新材料有限公司", null, "国企", 90, 12, 45000, null, null)
            .Row("合计", null, null, null, null, 2300, 515, null, null, null)
            .Row("注:本表由各区镇科协填报。").Merge("A10:I10")
            .Save("说明"));

        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        plan.Rows.ShouldBe(4);
        await town.Arrive(plan);

        var hengrui = await town.Host("91320583ma1mabcd8p");
        hengrui.Profile.ShouldBe(new HostProfile("昆山恒锐精密机械有限公司", HostKind.Enterprise,
            Ownership.Private, "91320583MA1MABCD8P", Staff: 1200, TechnicalStaff: 320));
        hengrui.District.ShouldBe("zhangpu");
        hengrui.EstablishedOn.ShouldBe(new DateOnly(2021, 3, 15));
        hengrui.Contact.ShouldNotBeNull();
        var lines = (await town.Hosts()).Lines.ToDictionary(l => l.Card.Name, l => l.Card);
        lines["昆山华科电子有限公司"].District.ShouldBe("zhangpu");
        lines["昆山华科电子有限公司"].Since.ShouldBe(new DateOnly(2019, 7, 1));
        lines["昆山华科电子有限公司"].Ownership.ShouldBe("foreign");
        lines["昆山鼎新软件技术有限公司"].District.ShouldBe("huaqiao");
        lines["昆山鼎新软件技术有限公司"].Since.ShouldBe(new DateOnly(2023, 11, 2));
        lines["昆山盛泰新材料有限公司"].Since.ShouldBe(DateOnly.FromDateTime(
            DateTime.FromOADate(45000)));
    }

    [Theory]
    [InlineData("锐达,张浦镇,91320583MA1MABCD8X,30", 'C', "host.wrong-credit-code", "should be P")]
    [InlineData("锐达,张浦镇,9132058,30", 'C', "host.wrong-credit-code", "found 7")]
    [InlineData("锐达,张浦镇,9.13206E+17,30", 'C', "host.code-as-number", "lost its last digits")]
    [InlineData("锐达,章浦镇,,30", 'B', "unknown.district", "did you mean '张浦镇'?")]
    [InlineData("锐达,张浦镇,,三十", 'D', "cell.no-count", "found '三十'")]
    [InlineData(",张浦镇,,30", 'A', "cell.missing", "单位名称 is missing")]
    [InlineData("锐达,,,30", 'B', "cell.missing", "所属区镇 is missing")]
    [InlineData("锐达,张浦镇,,30,2024.13.1", 'E', "cell.no-date", "found '2024.13.1'")]
    [InlineData("锐达,张浦镇,,30,2024", 'E', "cell.no-date", "found '2024'")]
    [InlineData("锐达,张浦镇,,30,2024-08-01", 'E', "date.in-future", "after today")]
    [InlineData("锐达,张浦镇,,30,,公私合营", 'F', "cell.unknown-word", "'公私合营' is not known")]
    [InlineData("锐达,张浦镇,,30,,,20", 'D', "host.more-technical-staff-than-staff", "exceed")]
    [InlineData("锐达,张浦镇,,30,,,,BA-1", 'H', "association.not-established", "prospect")]
    public async Task Hosts_OneMistake_IsToldAtItsCell(
        string row, char column, string code, string message)
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts,
            "单位名称,所属区镇,统一社会信用代码,科技人员数,成立日期,所有制,职工人数,备案号,备案日期\n"
            + "恒锐,张浦镇,,40,,,,,\n"
            + row + (code == "association.not-established" ? ",2024-01-01" : "") + "\n");

        plan.Commands.ShouldBeEmpty();
        var problem = plan.Problems.ShouldHaveSingleItem();
        (problem.Row, problem.Column, problem.Code).ShouldBe(
            (3, column.ToString(), code), ImportTown.Told(plan));
        problem.Message.En.ShouldContain(message);
        problem.Message.Zh.ShouldNotBeNullOrEmpty();
        (await town.Hosts()).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Hosts_RowTwice_IsEnteredOnceAndContradictionIsAMistake()
    {
        await using var town = await ImportTown.Open();

        var same = await town.Plan(ImportKind.Hosts,
            "单位名称,区镇,职工人数\n恒锐,张浦,40\n恒锐,张浦镇,40\n");
        var other = await town.Plan(ImportKind.Hosts,
            "单位名称,区镇,职工人数\n恒锐,张浦,40\n恒锐,张浦镇,50\n");

        same.Good.ShouldBeTrue();
        same.Commands.Length.ShouldBe(1);
        same.Problems.ShouldHaveSingleItem().Code.ShouldBe("host.repeated");
        var problem = other.Problems.ShouldHaveSingleItem();
        (problem.Row, problem.Column, problem.Code).ShouldBe((3, "C", "host.contradiction"));
    }

    [Fact]
    public async Task Hosts_SumThatDisagrees_NamesLineAndDifference()
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts,
            "单位名称,区镇,职工人数\n恒锐,张浦,40\n小计,,40\n锐达,张浦,50\n小 计,,51\n总计,,90\n");

        var problem = plan.Problems.ShouldHaveSingleItem();
        (problem.Row, problem.Column, problem.Code).ShouldBe((5, "C", "sum.disagrees"));
        problem.Message.En.ShouldContain("a difference of 1.");
    }

    [Fact]
    public async Task Hosts_FileTwice_ChangesNothing()
    {
        const string File = "单位名称,区镇,职工人数,成立日期,联系人,电话\n"
            + "恒锐,张浦,40,2023-01-05,张三,13800000000\n锐达,花桥,50,,,\n";
        await using var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts, File);
        var position = await town.Network.Store.ReadHead(TestContext.Current.CancellationToken);

        var again = await town.Import(ImportKind.Hosts, File);

        (again.Commands.Length, again.Unchanged).ShouldBe((0, 2));
        (await town.Network.Store.ReadHead(TestContext.Current.CancellationToken))
            .ShouldBe(position);
    }

    [Fact]
    public async Task Hosts_KnownHost_IsBroughtUpToDateAndBlankCellsLeaveWhatIsKnown()
    {
        await using var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts,
            "单位名称,区镇,职工人数,科技人员数,行业\n恒锐,张浦,40,12,装备制造\n");

        var plan = await town.Import(ImportKind.Hosts,
            "单位名称,区镇,统一社会信用代码,职工人数,科技人员数\n"
            + "恒锐,张浦,91320583MA1MABCD8P,60,\n");

        plan.Commands.ShouldHaveSingleItem().Owed.Command.ShouldBe("update-host");
        var line = (await town.Hosts()).Lines.ShouldHaveSingleItem();
        line.Card.Code.ShouldBe("91320583MA1MABCD8P");
        line.Card.TechnicalStaff.ShouldBe(12);
        line.Card.Industry.ShouldBe("equipment");
    }
}
