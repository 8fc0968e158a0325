using Network.Client.Files.Export;
using Network.Client.Files.Import;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Tests.Files;

/// <summary>What is exported can be imported again and changes nothing.</summary>
public sealed class ExportTests
{
    private const string Hosts =
        "单位名称,区镇,信用代码,职工人数,科技人员数,行业,成立日期,备案号,备案日期,联系人,电话\n"
        + "恒锐,张浦,91320583MA1MABCD8P,400,120,装备制造,2021-03-15,SZ-1,2021-05-01,张三,+8613800000000\n"
        + "\"=HYPERLINK(\"\"http://x\"\")\",花桥,,50,8,,,,,,\n";

    private const string Members = "单位名称,姓名,电话,职称,专业,入会日期,是否加入学会,邮箱\n"
        + "恒锐,李芳,13900000000,高级工程师,机械,2022-01-05,是,li@example.org\n"
        + "恒锐,王建国,,中级,,2022年3月,否,\n";

    private const string Activities = "单位,活动名称,类别,日期,年度,次数,参加人数,经费(万元)\n"
        + "恒锐,@技术沙龙,学术交流,2024.3.5,,2,60,1.25\n"
        + "恒锐,,科普活动,,2023,12,800,\n"
        + "张浦镇,科普日,科普活动,2024-05-20,,1,300,0.5\n"
        + "昆山市,表彰会,表彰举荐,2024-06-01,,1,200,\n";

    private const string Projects =
        "单位名称,项目名称,项目类别,项目负责人,项目目标,经费,申报日期,立项日期,完成日期,评价得分,"
        + "经济效益（万元）,参评年度,获奖等级,奖金,配套奖金\n"
        + "恒锐,节能改造,讲理想、比贡献,张三,降耗一成,20000,2024-01-05,2024-01-20,2024-06-30,90,"
        + "120.5,2024,表彰奖励,5000,3000\n"
        + "恒锐,联合攻关,厂会协作,李芳,攻克难题,,2024-02-01,,,,,,,,\n";

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Export_ImportedAgain_ChangesNothing(ExportFormat format)
    {
        await using var town = await Filled();
        var position = await Position(town);

        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            using var file = await Write(town, kind, format);
            var plan = await town.Plan(kind, file);
            plan.Good.ShouldBeTrue(ImportTown.Told(plan));
            plan.Commands.ShouldBeEmpty(kind.ToString());
            plan.Unchanged.ShouldBe(plan.Rows);
            plan.Rows.ShouldBeGreaterThan(1);
        }

        (await Position(town)).ShouldBe(position);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Export_ImportedIntoAnEmptyCity_IsTheSameCity(ExportFormat format)
    {
        await using var town = await Filled();
        await using var other = await ImportTown.Open();

        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            using var file = await Write(town, kind, format);
            var plan = await other.Plan(kind, file);
            plan.Good.ShouldBeTrue(ImportTown.Told(plan));
            await other.Arrive(plan);
        }

        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            using var first = await Write(town, kind, ExportFormat.Csv);
            using var second = await Write(other, kind, ExportFormat.Csv);
            WithoutOwnIds(second, kind).ShouldBe(WithoutOwnIds(first, kind), kind.ToString());
        }
    }

    /// <summary>Texts that were entered elsewhere, and that no cell would bring as they are.
    /// </summary>
    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Export_OfOddTexts_ImportedAgainChangesNothing(ExportFormat format)
    {
        await using var town = await Filled();
        var host = GrainKey.OfEnterprise("kunshan", "odd-1");
        foreach (var (id, name) in new[] { ("odd-1", "'=1+1"), ("odd-2", "锐达"), ("odd-3", "锐达") })
        {
            await Do(town, GrainKey.OfEnterprise("kunshan", id), new EnterpriseCommand.Register(
                "huaqiao", new HostProfile(name, HostKind.Enterprise, Ownership.Private,
                    Park: "无", Address: "\t工业路  1号\n\"二楼\", 左")));
        }

        await Do(town, host, new EnterpriseCommand.Establish(new DateOnly(2020, 1, 1)));
        await Do(town, host, new EnterpriseCommand.SetContact(
            new PersonalData("欧 阳", "0512-5700 1234", "a@b.cn")));
        await Do(town, host, new EnterpriseCommand.AdmitMembers(
        [
            new(new PersonalData("李 芳"), new DateOnly(2021, 1, 1), Field: "-"),
            new(new PersonalData("李芳"), new DateOnly(2021, 1, 1)),
        ]));
        foreach (var title in new[] { "@讲座  一\n二", "@讲座  一\n二", "'", " -" })
        {
            await Do(town, host, new EnterpriseCommand.RecordActivity(
                "academic-exchange", new DateOnly(2024, 1, 2), 0, 5, 0, 1, title, "无"));
        }

        var ended = GrainKey.OfEnterprise("kunshan", "odd-2");
        await Do(town, ended, new EnterpriseCommand.Establish(new DateOnly(2020, 1, 1)));
        await Do(town, ended, new EnterpriseCommand.Dissolve(new DateOnly(2024, 6, 1), "撤销"));
        var position = await Position(town);

        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            using var file = await Write(town, kind, format);
            var plan = await town.Plan(kind, file);
            plan.Good.ShouldBeTrue(ImportTown.Told(plan));
            plan.Commands.ShouldBeEmpty(kind.ToString());
            plan.Unchanged.ShouldBe(plan.Rows);
        }

        (await Position(town)).ShouldBe(position);
    }

    [Fact]
    public async Task Export_CorrectedAndImportedAgain_CorrectsWhatItNamesAndAddsNothing()
    {
        await using var town = await Filled();

        foreach (var (kind, before, after) in new[]
        {
            (ImportKind.Hosts, "恒锐,", "恒锐精密,"),
            (ImportKind.Members, "13900000000", "13911111111"),
            (ImportKind.Activities, "技术沙龙", "技术沙龙（第二期）"),
        })
        {
            using var file = await Write(town, kind, ExportFormat.Csv);
            var text = System.Text.Encoding.UTF8.GetString(file.ToArray());
            var plan = await town.Import(
                kind, text.Replace(before, after, StringComparison.Ordinal));
            plan.Entered.ShouldBe(1, kind.ToString());
        }

        var host = await town.Host("91320583ma1mabcd8p");
        host.Profile!.Name.ShouldBe("恒锐精密");
        host.Members.Length.ShouldBe(2);
        host.Activities.Lines.ShouldHaveSingleItem().Entry.Title.ShouldBe("@技术沙龙（第二期）");
        (await town.Network.Store.ReadPeople([.. host.Members.Select(m => m.Id)],
            TestContext.Current.CancellationToken)).Values
            .ShouldContain(p => p.Phone == "13911111111");
    }

    [Fact]
    public async Task Export_TextThatIsAFormula_IsDefused()
    {
        await using var town = await Filled();

        using var file = await Write(town, ImportKind.Hosts, ExportFormat.Csv);

        var text = System.Text.Encoding.UTF8.GetString(file.ToArray());
        text[0].ShouldBe('\uFEFF');
        text.ShouldContain("'=HYPERLINK");
        text.ShouldContain("'+8613800000000");
    }

    [Fact]
    public async Task Export_ForAReaderWhoSeesNoPeople_HasNoNames()
    {
        await using var town = await Filled();
        var leader = new Actor("mayor", [new Grant(Role.CityLeader, "kunshan")]);

        using var hosts = await Write(town, ImportKind.Hosts, ExportFormat.Csv, leader);
        using var members = await Write(town, ImportKind.Members, ExportFormat.Csv, leader);

        var text = System.Text.Encoding.UTF8.GetString([.. hosts.ToArray(), .. members.ToArray()]);
        text.ShouldContain("恒锐");
        text.ShouldNotContain("张三");
        text.ShouldNotContain("李芳");
        text.ShouldNotContain("8613800000000");
    }

    [Fact]
    public async Task Export_OfOneDistrictAndYear_HasNothingElse()
    {
        await using var town = await Filled();
        using var file = new MemoryStream();

        await new ExportDesk(town.Network).Write(ImportKind.Activities,
            new ExportFilter("kunshan", ["zhangpu"], 2024), ExportFormat.Csv, file, town.Clerk,
            cancel: TestContext.Current.CancellationToken);

        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray())
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        lines.ShouldContain(l => l.Contains("技术沙龙"));
        lines.ShouldContain(l => l.Contains("科普日"));
    }

    /// <summary>Hosts keep their ids; members and activities get new ones, in the last column.
    /// </summary>
    private static IEnumerable<string> WithoutOwnIds(MemoryStream csv, ImportKind kind) =>
        System.Text.Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n")
            .Select(l => kind == ImportKind.Hosts || l.Length == 0 ? l : l[..l.LastIndexOf(',')]);

    private static async Task<ImportTown> Filled()
    {
        var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts, Hosts);
        await town.Import(ImportKind.Members, Members);
        await town.Import(ImportKind.Activities, Activities);
        await town.Import(ImportKind.Projects, Projects);
        var host = (EnterpriseState)(await town.Network.Network.Read(
            GrainKey.OfEnterprise("kunshan", "91320583ma1mabcd8p"),
            TestContext.Current.CancellationToken))!.State;
        host.Members.Length.ShouldBe(2);
        host.Activities.Lines.ShouldHaveSingleItem().Entry.MoneyFen.ShouldBe(1_250_000);
        return town;
    }

    private static async Task<MemoryStream> Write(
        ImportTown town, ImportKind kind, ExportFormat format, Actor? actor = null)
    {
        var file = new MemoryStream();
        await new ExportDesk(town.Network).Write(kind, new ExportFilter("kunshan", []), format,
            file, actor ?? town.Clerk, cancel: TestContext.Current.CancellationToken);
        return new MemoryStream(file.ToArray());
    }

    private static async Task Do(ImportTown town, GrainKey key, EnterpriseCommand command) =>
        (await town.Network.Network.Execute(key, command, Guid.NewGuid(), town.Clerk,
            cancel: TestContext.Current.CancellationToken)).ShouldBeOfType<Silo.Outcome.Done>();

    private static Task<long> Position(ImportTown town) =>
        town.Network.Store.ReadHead(TestContext.Current.CancellationToken);
}
