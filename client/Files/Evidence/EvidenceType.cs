using System.Collections.Immutable;
using System.Net.Mime;

namespace Network.Client.Files.Evidence;

/// <summary>A kind of file that is taken as evidence.</summary>
/// <param name="Endings">Of file names, with the dot; the first is the usual one.</param>
/// <param name="Shown">Whether a browser may show it in place; anything else is only saved.
/// </param>
internal sealed record EvidenceType(string Media, bool Shown, ImmutableArray<string> Endings)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static EvidenceType Pdf { get; } =
        new(MediaTypeNames.Application.Pdf, true, [".pdf"]);

    public static EvidenceType Png { get; } = new(MediaTypeNames.Image.Png, true, [".png"]);

    public static EvidenceType Jpeg { get; } =
        new(MediaTypeNames.Image.Jpeg, true, [".jpg", ".jpeg"]);

    public static EvidenceType WebP { get; } = new("image/webp", true, [".webp"]);

    public static EvidenceType Document { get; } =
        new($"{Office}wordprocessingml.document", false, [".docx"]);

    public static EvidenceType Workbook { get; } =
        new($"{Office}spreadsheetml.sheet", false, [".xlsx"]);

    public static EvidenceType Slides { get; } =
        new($"{Office}presentationml.presentation", false, [".pptx"]);

    /// <summary>GB/T 33190, as public offices sign their documents.</summary>
    public static EvidenceType Ofd { get; } = new("application/ofd", false, [".ofd"]);

    public static ImmutableArray<EvidenceType> All { get; } =
        [Pdf, Png, Jpeg, WebP, Document, Workbook, Slides, Ofd];

    public static EvidenceType? OfMedia(string media) =>
        All.FirstOrDefault(t => t.Media == media);
}
