using Network.Client.Api.Http;
using Network.Silo.Attachments;

namespace Network.Client.Files.Evidence;

/// <summary>Why a file is not taken.</summary>
internal static class EvidenceFaults
{
    private const int Mega = 1024 * 1024;

    private static string Endings => string.Join("、", EvidenceType.All.Select(
        t => t.Endings[0][1..].ToUpperInvariant()));

    public static Fault WrongType() => new(
        StatusCodes.Status415UnsupportedMediaType, "file.type", new(
            $"只接收 {Endings} 文件，且不能带宏。旧版 Office 文件请另存为新格式或 PDF。",
            $"Only {Endings} files without macros are taken. Save older Office files in the "
            + "new format or as PDF."), "$");

    public static Fault Contradiction(string name, EvidenceType type) => new(
        StatusCodes.Status415UnsupportedMediaType, "file.contradiction", new(
            $"文件名“{name}”与内容不符：内容是 {type.Endings[0][1..].ToUpperInvariant()}。",
            $"The name '{name}' does not fit the content, which is "
            + $"{type.Endings[0][1..].ToUpperInvariant()}."), "fileName");

    public static Fault TooLarge() => new(
        StatusCodes.Status413PayloadTooLarge, "file.too-large", new(
            $"文件超过 {AttachmentLimits.FileBytesMax / Mega} MB。请压缩图片或分成几个文件。",
            $"The file has more than {AttachmentLimits.FileBytesMax / Mega} MB. Make its "
            + "pictures smaller or divide it."), "$");

    public static Fault Empty() => new(
        StatusCodes.Status422UnprocessableEntity, "file.empty", new(
            "文件是空的。", "The file is empty."), "$");

    public static Fault TooMany() => new(
        StatusCodes.Status422UnprocessableEntity, "file.too-many", new(
            $"此处已有 {AttachmentLimits.FilesMax} 个附件，不能再加。",
            $"There are {AttachmentLimits.FilesMax} files here already."), "$");

    public static Fault Unknown() => Fault.Unknown("file",
        "没有这个附件。", "There is no such file.");
}
