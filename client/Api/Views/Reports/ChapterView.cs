using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Client.Api.Views.Reports;

/// <summary>One chapter of a report.</summary>
/// <param name="Paragraphs">What the records tell.</param>
/// <param name="Basis">Names the figures of the chapter; to be sent with an edit.</param>
/// <param name="Written">What a person wrote here; null where nobody did.</param>
public sealed record ChapterView(
    string Id,
    LocalText Heading,
    ImmutableArray<LocalText> Paragraphs,
    ImmutableArray<ReportTable> Tables,
    string Basis,
    WrittenText? Written);
