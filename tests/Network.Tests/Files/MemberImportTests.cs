using Network.Client.Files.Import;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Tests.Files;

/// <summary>Member rolls as associations keep them.</summary>
public sealed class MemberImportTests
{
    private const string Id = "91320583ma1mabcd8p";

    private const string Hosts = "单位名称,区镇,信用代码,职工人数,成立日期\n"
        + "昆山恒锐精密机械有限公司,张浦,91320583MA1MABCD8P,400,2021-03-15\n"
        + "锐达,花桥,,50,\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Members_OfficialsWorkbook_AreAdmitted()
    {
        await using var town = await Town();

        var plan = await town.Plan(ImportKind.Members, new Workbook()
            .Row("企业科协会员名册").Merge("A1:H1")
            .Row("单位(盖章):", null, null, null, null, "2024年7月")
            .Row("序号", "所在单位", "姓　名", "联系电话", "专业技术职务", "从事专业", "入会时间",
                "是否加入学会")
            .Row(1, "昆山恒锐精密机械有限公司", "李　芳", 13900000000, "高级工程师", "机械",
                "2022.1.5", "是")
            .Row(2, null, "王建国", "－", "助工", null, new DateOnly(2022, 3, 1), "否")
            .Row(3, null, "Ann Lee", null, null, null, 44927, null)
            .Row(4, null, "赵敏", null, "无职称", null, null, null)
            .Merge("B4:B7")
            .Row("合计", "4人")
            .Row("填表人：张三", null, null, "审核人：李四")
            .Save());

        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        (plan.Rows, plan.Entered, plan.Commands.Length).ShouldBe((4, 4, 1));
        await town.Arrive(plan);
        var people = await People(town);
        people["李芳"].Person.ShouldBe(new PersonalData("李芳", "13900000000"));
        people["李芳"].Member.Grade.ShouldBe(TitleGrade.Senior);
        people["李芳"].Member.Field.ShouldBe("机械");
        people["李芳"].Member.InSocieties.ShouldBeTrue();
        people["李芳"].Member.Joined.ShouldBe(new DateOnly(2022, 1, 5));
        people["王建国"].Member.Grade.ShouldBe(TitleGrade.Junior);
        people["王建国"].Person.Phone.ShouldBeNull();
        people["Ann Lee"].Member.Joined.ShouldBe(new DateOnly(2023, 1, 1));
        people["赵敏"].Member.Joined.ShouldBe(new DateOnly(2021, 3, 15));
    }

    [Theory]
    [InlineData("恒锐公司,张三,,,", 'A', "unknown.host")]
    [InlineData("锐达,张三,,,", 'A', "association.not-established")]
    [InlineData(",,,,高级", 'B', "cell.missing")]
    [InlineData(",王*,,,", 'B', "member.masked-name")]
    [InlineData(",张三,,大师,", 'D', "cell.unknown-word")]
    [InlineData(",张三,2025-01-01,,", 'C', "date.in-future")]
    [InlineData(",张三,昨天,,", 'C', "cell.no-date")]
    [InlineData(",李芳,2022-02-02,,", 'B', "member.contradiction")]
    public async Task Members_OneMistake_IsToldAtItsCell(string row, char column, string code)
    {
        await using var town = await Town();

        var plan = await town.Plan(ImportKind.Members,
            "单位,姓名,入会日期,职称,专业\n"
            + $"昆山恒锐精密机械有限公司,李芳,2022-01-05,高级,\n{row}\n");

        plan.Commands.ShouldBeEmpty();
        var problem = plan.Problems.Where(p => p.Severity == ImportSeverity.Error)
            .ShouldHaveSingleItem(ImportTown.Told(plan));
        (problem.Row, problem.Column, problem.Code).ShouldBe((3, column.ToString(), code));
    }

    [Fact]
    public async Task Members_RollAgainWithMoreAndCorrectedCells_UpdatesAndAdmitsOnlyWhatIsNew()
    {
        await using var town = await Town();
        await town.Import(ImportKind.Members, "代码,姓名,电话,职称\n"
            .Replace("代码", "信用代码", StringComparison.Ordinal)
            + "91320583MA1MABCD8P,李芳,,中级\n91320583MA1MABCD8P,王建国,13800000001,中级\n");

        var plan = await town.Import(ImportKind.Members, "信用代码,姓名,电话,职称\n"
            + "91320583MA1MABCD8P,李芳,13900000000,高级\n"
            + "91320583MA1MABCD8P,王建国,13800000001,\n91320583MA1MABCD8P,赵敏,,初级\n");

        (plan.Entered, plan.Unchanged).ShouldBe((2, 1));
        var people = await People(town);
        people.Count.ShouldBe(3);
        people["李芳"].Member.Grade.ShouldBe(TitleGrade.Senior);
        people["李芳"].Person.Phone.ShouldBe("13900000000");
        people["王建国"].Member.Grade.ShouldBe(TitleGrade.Middle);
    }

    [Fact]
    public async Task Members_MoreThanOneCommandTakes_AreAllAdmittedOnce()
    {
        await using var town = await Town();
        var roll = "信用代码,姓名,电话\n" + string.Concat(Enumerable.Range(0, 450)
            .Select(i => $"91320583MA1MABCD8P,张{i},{i}\n"));

        var first = await town.Import(ImportKind.Members, roll);
        var again = await town.Import(ImportKind.Members, roll);

        (first.Entered, first.Commands.Length).ShouldBe((450, 3));
        (again.Entered, again.Unchanged, again.Commands.Length).ShouldBe((0, 450, 0));
        (await town.Host(Id)).Members.Length.ShouldBe(450);
    }

    [Fact]
    public async Task Members_OneWhoLeftSince_IsNotBroughtBackByTheSameFile()
    {
        const string Roll = "信用代码,姓名\n91320583MA1MABCD8P,李芳\n";
        await using var town = await Town();
        await town.Import(ImportKind.Members, Roll);
        var member = (await town.Host(Id)).Members.Single().Id;
        (await town.Network.Network.Execute(GrainKey.OfEnterprise("kunshan", Id),
            new EnterpriseCommand.RemoveMember(
                member, new DateOnly(2024, 7, 1), LeavingReason.OwnWish),
            Guid.NewGuid(), town.Clerk, cancel: Cancel))
            .ShouldBeOfType<Silo.Outcome.Done>();

        var plan = await town.Import(ImportKind.Members, Roll);

        (plan.Entered, plan.Unchanged).ShouldBe((0, 1));
        plan.Problems.ShouldHaveSingleItem().Code.ShouldBe("member.left-since");
        (await town.Host(Id)).Members.ShouldBeEmpty();
    }

    private static async Task<ImportTown> Town()
    {
        var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts, Hosts);
        return town;
    }

    private static async Task<Dictionary<string, (Member Member, PersonalData Person)>> People(
        ImportTown town)
    {
        var members = (await town.Host(Id)).Members;
        var people = await town.Network.Store.ReadPeople([.. members.Select(m => m.Id)], Cancel);
        return members.ToDictionary(m => people[m.Id].Name, m => (m, people[m.Id]));
    }
}
