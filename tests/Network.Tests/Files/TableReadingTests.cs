using System.Text;
using Network.Client.Files.Cells;
using Network.Client.Files.Import;
using Network.Client.Files.Tables;

namespace Network.Tests.Files;

/// <summary>Files in whatever form they were saved, and cells in whatever way they were typed.
/// </summary>
public sealed class TableReadingTests
{
    private const string Csv = "单位名称,区镇,职工人数\n恒锐,张浦,40\n";

    static TableReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    [InlineData("GBK", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public async Task Csv_InAnyEncoding_IsRead(string encoding, bool mark)
    {
        await using var town = await ImportTown.Open();
        var code = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? code.GetPreamble() : [], .. code.GetBytes(Csv)];

        var plan = await town.Plan(ImportKind.Hosts, new MemoryStream(bytes));

        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        plan.Entered.ShouldBe(1);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Csv_WithAnySeparatorQuotesAndLineBreaks_KeepsItsRows(string separator)
    {
        var text = string.Join(separator, "单位名称", "地址", "备注") + "\r\n"
            + string.Join(separator, "恒锐", "\"工业路1号\n二楼\"", "\"他说\"\"好\"\"\"") + "\r\n"
            + "\r\n"
            + string.Join(separator, "锐达", "", "") + "\r\n";

        var rows = Rows(Encoding.UTF8.GetBytes(text));

        rows.Select(r => r.Number).ShouldBe([1, 2, 4]);
        rows[1].Cells.Select(c => c.Text).ShouldBe(["恒锐", "工业路1号 二楼", "他说\"好\""]);
    }

    [Fact]
    public async Task Csv_QuoteThatIsNeverClosed_IsToldWithItsRow()
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts, Csv + "\"锐达,张浦,40\n昆达,张浦,40\n");

        plan.Problems.ShouldHaveSingleItem().Message.En.ShouldContain("Row 3");
        plan.Problems[0].Code.ShouldBe("file.unreadable");
    }

    [Theory]
    [InlineData("2024.7.15", "2024-07-15")]
    [InlineData("2024-07-15", "2024-07-15")]
    [InlineData("2024/7/5", "2024-07-05")]
    [InlineData("２０２４．７．１５", "2024-07-15")]
    [InlineData("2024年7月15日", "2024-07-15")]
    [InlineData("2024 年 7 月 15 日", "2024-07-15")]
    [InlineData("2024年7月15号", "2024-07-15")]
    [InlineData("2024年07月", "2024-07-01")]
    [InlineData("2024.7", "2024-07-01")]
    [InlineData("20240715", "2024-07-15")]
    [InlineData("202407", "2024-07-01")]
    [InlineData("2024-07-15 09:30:00", "2024-07-15")]
    [InlineData("2024-02-30", null)]
    [InlineData("2024.13.1", null)]
    [InlineData("15.7.2024", null)]
    [InlineData("7月15日", null)]
    [InlineData("去年", null)]
    public void Date_AsPeopleWriteIt_IsRead(string text, string? expected)
    {
        var read = CellDate.TryRead(new TableCell(text), out var date, out _);

        (read ? date.ToString("yyyy-MM-dd", null) : null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1,200", 1200)]
    [InlineData("１２００人", 1200)]
    [InlineData("85场次", 85)]
    [InlineData("1.2万", 12000)]
    [InlineData("2,444人次", 2444)]
    [InlineData("约300", null)]
    [InlineData("12,00", null)]
    [InlineData("3.5", null)]
    [InlineData("-1", null)]
    [InlineData("1e3", null)]
    public void Count_AsPeopleWriteIt_IsRead(string text, int? expected) =>
        (CellNumber.TryCount(new TableCell(text), out var count) ? count : (int?)null)
            .ShouldBe(expected);

    [Theory]
    [InlineData("1.25", true, 1_250_000)]
    [InlineData("1.25", false, 125)]
    [InlineData("1.25万元", false, 1_250_000)]
    [InlineData("8000元", true, 800_000)]
    [InlineData("￥3,000.50", false, 300_050)]
    [InlineData("0.00001", true, 10)]
    [InlineData("0.001", false, null)]
    [InlineData("-5", false, null)]
    [InlineData("五千", false, null)]
    public void Money_AsPeopleWriteIt_IsReadInFen(string text, bool tenThousands, int? fen) =>
        (CellNumber.TryFen(new TableCell(text), tenThousands, out var read) ? read : (long?)null)
            .ShouldBe(fen);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 512 5700")]
    [InlineData("-5")]
    [InlineData("@sum")]
    [InlineData(" =1")]
    [InlineData("\t=1")]
    [InlineData("\rx")]
    [InlineData("'=1")]
    [InlineData("''+")]
    [InlineData("＝1")]
    public void Formula_InAText_IsGuardedAndReadBackAsItWas(string text)
    {
        var guarded = FormulaGuard.Guarded(text);

        guarded.ShouldStartWith("'");
        FormulaGuard.Bare(guarded).ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("'tis")]
    [InlineData("A=1")]
    [InlineData("恒锐")]
    public void Formula_NotInAText_LeavesItAlone(string text)
    {
        FormulaGuard.Guarded(text).ShouldBe(text);
        FormulaGuard.Bare(text).ShouldBe(text);
    }

    private static List<TableRow> Rows(byte[] file)
    {
        using var table = TableFile.Open(new MemoryStream(file));
        return [.. table.Rows()];
    }
}
