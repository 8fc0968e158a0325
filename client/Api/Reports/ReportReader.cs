using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views.Reports;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Client.Api.Reports;

/// <summary>Reads the report of a year: written from the records, with what people wrote in it.
/// </summary>
internal sealed partial class ReportReader(
    GrainReader grains, CityReader cities, ReportSubjects subjects)
{
    public static ImmutableArray<GrainKind> Kinds { get; } =
        [GrainKind.Enterprise, GrainKind.District, GrainKind.City];

    public async Task<(YearReport? Report, Fault? Fault)> Read(
        GrainKind kind, string city, string id, int year, CancellationToken cancel)
    {
        var (grain, fault) = await grains.Read(kind, city, id, cancel);
        var (known, unknown) = kind == GrainKind.City
            ? await cities.Read(city, cancel) : await cities.ReadRules(city, cancel);
        if (grain is null || known is null)
        {
            return (null, fault ?? unknown);
        }

        if (year < Checks.Earliest.Year || year > known.Today.Year)
        {
            return (null, Fault.Malformed("parameter",
                $"年度应在 {Checks.Earliest.Year} 至 {known.Today.Year} 之间。",
                $"The year lies between {Checks.Earliest.Year} and {known.Today.Year}.",
                "year"));
        }

        var book = BookOf(grain.Snapshot.State);
        var subject = await subjects.Of(
            grain.Snapshot.Key, grain.Snapshot.State, known, year, cancel);
        var sections = ReportComposer.Compose(subject, known.Facts.Policy,
            [.. book.Edits.Where(e => e.Year == year).Select(e => e.Section)]);
        var people = await grains.Names(grain, sections
            .SelectMany(s => s.Paragraphs).SelectMany(PeopleIn), cancel);
        var basis = ReportSection.BasisOf(sections);
        var issued = IssuedOf(grain.Snapshot.State, book, year);
        return (new YearReport(
            GrainKey.Name(kind), id, year, ReportComposer.Title(subject), subject.Name,
            ReportComposer.Opening(subject), subject.AsOf, basis, issued?.On,
            issued?.Basis is { } then && then != basis,
            [.. sections.Select(s => Chapter(s, book.Edit(year, s.Id), text =>
                SentenceNames.Fill(text, known.Facts.Policy, people)))]), null);
    }

    private static ChapterView Chapter(
        ReportSection section, ReportEdit? edit, Func<LocalText, LocalText> named) => new(
            section.Id, section.Heading, [.. section.Paragraphs.Select(named)], section.Tables,
            section.Basis, edit is null ? null : new(edit.Text, edit.After, edit.On,
                edit.Basis is { } then && then != section.Basis));

    private static ReportBook BookOf(GrainState state) => state switch
    {
        EnterpriseState s => s.Reports,
        DistrictState s => s.Reports,
        CityState s => s.Reports,
        _ => ReportBook.Empty,
    };

    /// <summary>An association's report is issued by handing it in.</summary>
    private static IssuedReport? IssuedOf(GrainState state, ReportBook book, int year) =>
        state is not EnterpriseState host ? book.IssuedOf(year)
            : host.Summaries.LastOrDefault(s => s.Year == year) is { } summary
                ? new(year, summary.On, summary.Basis) : null;

    private static IEnumerable<string> PeopleIn(LocalText text) =>
        Person().Matches(text.Zh).Select(m => m.Groups["id"].Value);

    [GeneratedRegex(@"\{person:(?<id>[^{}]+)\}")]
    private static partial Regex Person();
}
