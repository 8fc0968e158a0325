using System.Text;
using Network.Client.Files.Evidence;
using Network.Silo.Attachments;

namespace Network.Tests.Evidence;

/// <summary>A file is what its content is; its name is only a name.</summary>
public sealed class EvidenceContentTests
{
    public static TheoryData<string, byte[]> Taken => new()
    {
        { ".png", SampleFiles.Png }, { ".pdf", SampleFiles.Pdf }, { ".jpg", SampleFiles.Jpeg },
        { ".webp", SampleFiles.WebP }, { ".docx", SampleFiles.Docx },
        { ".xlsx", SampleFiles.Xlsx }, { ".pptx", SampleFiles.Pptx },
        { ".ofd", SampleFiles.Ofd },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "page", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>") },
        { "drawing", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>") },
        { "script", Encoding.UTF8.GetBytes("#!/bin/sh\nrm -rf /\n") },
        { "program", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0] },
        { "old office", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "macros", SampleFiles.Macros },
        { "any package", SampleFiles.Package("a.txt") },
        { "broken package", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6] },
        { "PDF further on", Encoding.ASCII.GetBytes("<script>%PDF-1.4") },
        { "one byte", [0x89] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void Content_OfAKnownType_IsTaken(string ending, byte[] content) =>
        EvidenceContent.Of(new MemoryStream(content)).ShouldNotBeNull()
            .Endings[0].ShouldBe(ending);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Content_OfAnythingElse_IsRefused(string what, byte[] content) =>
        EvidenceContent.Of(new MemoryStream(content)).ShouldBeNull(what);

    [Theory]
    [InlineData("照片.png", "照片.png")]
    [InlineData("PHOTO.PNG", "PHOTO.png")]
    [InlineData("../../../etc/passwd", "passwd.png")]
    [InlineData("..\\..\\windows\\system32\\a.png", "a.png")]
    [InlineData("/etc/cron.d/x.png", "x.png")]
    [InlineData("C:\\a.png", "a.png")]
    [InlineData("..", "文件.png")]
    [InlineData("", "文件.png")]
    [InlineData(".png", "文件.png")]
    [InlineData("a\0b\r\nSet-Cookie: x.png", "abSet-Cookie x.png")]
    [InlineData("gnp.\u202Eexe.png", "gnp.exe.png")]
    [InlineData("a\u200B.png", "a.png")]
    [InlineData("<img src=x onerror=alert(1)>.png", "img src=x onerror=alert(1).png")]
    [InlineData("a.png.", "a.png")]
    public void Name_WithTricks_IsANameToRead(string given, string kept) =>
        EvidenceName.Of(given, EvidenceType.Png).ShouldBe(kept);

    [Fact]
    public void Name_LongerThanNamesAre_IsCutBeforeItsEnding()
    {
        var name = EvidenceName.Of($"{new string('长', 300)}.png", EvidenceType.Png);

        name.Length.ShouldBe(AttachmentLimits.NameCharactersMax);
        name.ShouldEndWith("长.png");
    }
}
