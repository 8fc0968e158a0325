using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views.Reports;

/// <summary>The report of a year, as it stands now.</summary>
/// <param name="Kind">Whose it is: <c>enterprise</c>, <c>district</c> or <c>city</c>.</param>
/// <param name="Author">The association that signs it.</param>
/// <param name="AsOf">The day that the figures are of.</param>
/// <param name="Basis">Another one as soon as a figure in the report is another one.</param>
/// <param name="IssuedOn">When it was issued, or handed in; null before.</param>
/// <param name="ChangedSince">Whether figures have changed since then.</param>
public sealed record YearReport(
    string Kind,
    string Id,
    int Year,
    LocalText Title,
    LocalText Author,
    LocalText Opening,
    DateOnly AsOf,
    string Basis,
    DateOnly? IssuedOn,
    bool ChangedSince,
    ImmutableArray<ChapterView> Chapters);
