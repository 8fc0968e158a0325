using System.Collections.Immutable;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Work;

/// <summary>The figures that work is judged by: of a whole city or of one district.</summary>
/// <param name="District">Id of the district; null for the whole city.</param>
/// <param name="Until">The last day that is looked ahead to.</param>
internal sealed record WorkScope(
    TotalsMoment All, KnownCity City, string? District, DateOnly Until)
{
    /// <summary>Days before its day from which work without a reminder of its own is due.
    /// </summary>
    public const int RemindDays = 30;

    public DateOnly Today => City.Today;

    public Totals Totals { get; } = All.Of(new Dimensions(City.Facts.City, District));

    /// <summary>The figures of one kind of host.</summary>
    public Totals OfHostKind(string kind) =>
        All.Of(new Dimensions(City.Facts.City, District) { HostKind = kind });

    /// <summary>The figures of one district.</summary>
    public Totals OfDistrict(string id) => All.Of(new Dimensions(City.Facts.City, id));

    /// <summary>Districts whose work is in this scope.</summary>
    public IEnumerable<string> Districts =>
        District is null ? City.Facts.Districts : [District];

    /// <summary>Where something stands that was asked for by a day.</summary>
    /// <param name="open">What is not done yet.</param>
    public WorkState State(DateOnly due, long open, int remindDays = RemindDays) =>
        open <= 0 ? WorkState.Done
        : due < Today ? WorkState.Missed
        : due.DayNumber - Today.DayNumber <= remindDays ? WorkState.Due
        : WorkState.Upcoming;

    /// <summary>A link to a list, within the district where one is looked at.</summary>
    public AttentionLink Link(AttentionPage page, params (string Name, string Value)[] query) =>
        new(page, query.Concat(District is null ? [] : new[] { ("district", District) })
            .ToImmutableSortedDictionary(q => q.Item1, q => q.Item2, StringComparer.Ordinal));
}
