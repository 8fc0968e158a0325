using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Network.Client.Files.Import;
using Network.Client.Files.Tables;

namespace Network.Tests.Files;

/// <summary>Files that nobody means well with, and files that are no tables.</summary>
public sealed class HostileFileTests
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    /// <summary>Where an entry of a package's list of contents tells the unpacked size.</summary>
    private const int SizeInContents = 24;

    private static MemoryStream Good() => new Workbook()
        .Row("单位名称", "区镇", "职工人数").Row("恒锐", "张浦", 40).Save();

    [Fact]
    public async Task Workbook_ThatUnpacksToGigabytes_IsRefusedBeforeItIsUnpacked()
    {
        using var bomb = Good();
        await Add(bomb, "xl/media/image1.xml", TableLimits.UnpackedBytesMax + 1);

        await ShouldRefuse(bomb, "too large when unpacked");
    }

    [Fact]
    public async Task Workbook_WithAStrangelyPackedPart_IsRefused()
    {
        using var bomb = Good();
        await Add(bomb, "xl/sharedStrings.xml", 32L * 1024 * 1024);

        await ShouldRefuse(bomb, "strangely packed");
    }

    /// <summary>The list of contents says 1,000 bytes; 300 MB are packed.</summary>
    [Fact]
    public async Task Workbook_ThatLiesAboutItsSizes_IsNotUnpackedBeyondThem()
    {
        using var bomb = Good();
        await Add(bomb, SheetPart, 300L * 1024 * 1024);
        var bytes = bomb.ToArray();
        var at = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + SizeInContents), 1_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<TableUnreadableException>(() => TableFile.Open(new MemoryStream(bytes)));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10L * 1024 * 1024);
    }

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]>")]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!-- first --> <!doctype worksheet>")]
    public async Task Workbook_WhoseXmlDefinesEntities_IsRefused(string definition)
    {
        using var file = Good();
        await Change(file, SheetPart, xml =>
        {
            var end = xml.IndexOf("?>", StringComparison.Ordinal) + 2;
            return xml[..end] + definition + xml[end..];
        });

        await ShouldRefuse(file, "defines entities");
    }

    [Fact]
    public async Task Workbook_WithADefinitionFarBehindAComment_IsRefusedAllTheSame()
    {
        using var file = Good();
        await Change(file, SheetPart, xml =>
        {
            var end = xml.IndexOf("?>", StringComparison.Ordinal) + 2;
            return xml[..end] + $"<!--{new string('x', 10_000)}-->"
                + "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]>" + xml[end..];
        });

        await ShouldRefuse(file, "damaged");
    }

    [Fact]
    public async Task Workbook_CutOffAnywhere_IsRefused()
    {
        var whole = Good().ToArray();

        for (var length = 4; length < whole.Length; length += whole.Length / 40)
        {
            await ShouldRefuse(new MemoryStream(whole[..length]), "damaged");
        }
    }

    [Fact]
    public async Task Workbook_WithOverlappingMergedAreas_IsRefused()
    {
        var book = new Workbook().Row("单位名称", "区镇").Row("恒锐", "张浦");
        for (var i = 0; i <= TableLimits.ColumnsMax; i++)
        {
            book.Merge("A1:B9");
        }

        await ShouldRefuse(book.Save(), "too many merged areas");
    }

    [Fact]
    public async Task Workbook_WithACellInItsLastRow_IsReadToIts300000thRow()
    {
        using var file = Good();
        await Change(file, SheetPart, xml => xml.Replace("</x:sheetData>",
            "<x:row r=\"1048576\"><x:c r=\"A1048576\"/></x:row></x:sheetData>",
            StringComparison.Ordinal));
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts, file);

        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        plan.Rows.ShouldBe(1);
    }

    [Fact]
    public void Csv_LongerThanAllowed_IsRefused()
    {
        var text = new StringBuilder("单位名称,区镇\n");
        for (var i = 0; i <= TableLimits.RowsMax; i++)
        {
            text.Append("x\n");
        }

        using var table = TableFile.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));

        Should.Throw<TableUnreadableException>(() => table.Rows().Count())
            .Text.En.ShouldContain("more than 300000 rows");
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\0\0")]
    [InlineData("\u0000\u0001\u0002")]
    public async Task File_ThatIsNoTable_IsRefused(string content)
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts, content);

        plan.Problems.ShouldHaveSingleItem().Code.ShouldBe("file.unreadable");
    }

    [Theory]
    [InlineData("姓名,电话\n张三,1\n", "header.missing")]
    [InlineData("单位名称,企业名称,区镇\n恒锐,恒锐,张浦\n", "header.doubled")]
    [InlineData("随便,写写\n1,2\n", "header.missing")]
    public async Task Header_ThatCannotBeUnderstood_IsTold(string csv, string code)
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts, csv);

        plan.Good.ShouldBeFalse();
        plan.Problems.Select(p => p.Code).ShouldContain(code, ImportTown.Told(plan));
    }

    private static async Task ShouldRefuse(MemoryStream file, string why)
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts, file);

        var problem = plan.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("file.unreadable");
        problem.Message.En.ShouldContain(why);
        problem.Message.Zh.ShouldContain("导入");
    }

    /// <summary>Adds a part of so many zeros.</summary>
    private static async Task Add(MemoryStream package, string name, long bytes)
    {
        await using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)?.Delete();
        }

        // Update mode would keep the part in memory; what is added is appended by hand.
        var parts = await Parts(package);
        package.SetLength(0);
        await using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in parts)
            {
                await using var into = await zip.CreateEntry(part).OpenAsync();
                await into.WriteAsync(content);
            }

            await using var zeros = await zip.CreateEntry(name).OpenAsync();
            var block = new byte[1024 * 1024];
            for (var left = bytes; left > 0; left -= block.Length)
            {
                await zeros.WriteAsync(block.AsMemory(0, (int)Math.Min(left, block.Length)));
            }
        }

        package.Position = 0;
    }

    private static async Task<List<(string, byte[])>> Parts(MemoryStream package)
    {
        await using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new List<(string, byte[])>();
        foreach (var entry in zip.Entries)
        {
            await using var from = await entry.OpenAsync();
            var content = new MemoryStream();
            await from.CopyToAsync(content);
            parts.Add((entry.FullName, content.ToArray()));
        }

        return parts;
    }

    private static async Task Change(
        MemoryStream package, string name, Func<string, string> change)
    {
        await using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry(name)!;
            string text;
            using (var reader = new StreamReader(await part.OpenAsync()))
            {
                text = await reader.ReadToEndAsync();
            }

            part.Delete();
            await using var into = await zip.CreateEntry(name).OpenAsync();
            await into.WriteAsync(Encoding.UTF8.GetBytes(change(text)));
        }

        package.Position = 0;
    }
}
