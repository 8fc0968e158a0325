using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>Lists of cards as the databases give them.</summary>
internal static class CardSearch
{
    /// <exception cref="FormatException">An unknown sort field, or not a cursor of this list.
    /// </exception>
    public static DirectoryPage Find(
        IEnumerable<(GrainKey Key, long Version, Card Card)> all, DirectoryQuery query)
    {
        var isText = DirectorySearch.Column(query.Sort)?.IsText
            ?? throw new FormatException($"There is no sort field '{query.Sort}'.");
        var take = Math.Clamp(query.Take, 1, JournalLimits.PageLinesMax);
        var down = query.Sort.StartsWith('-');
        var lines = all
            .Where(line => Matches(line.Key, line.Card, query))
            .Select(line => (Line: line, Sort: Value(line.Card, query.Sort.TrimStart('-'))))
            .ToList();
        lines.Sort((a, b) => Order(a, (b.Sort, b.Line.Key.Stream), down));
        var total = lines.Count;
        if (query.Cursor is { } cursor)
        {
            var (value, stream) = DirectorySearch.ReadCursor(cursor, isText);
            lines.RemoveAll(line => Order(line, (value, stream), down) <= 0);
        }

        lines.RemoveRange(0, Math.Clamp(query.Skip, 0, lines.Count));
        return new DirectoryPage(
            [.. lines.Take(take).Select(l => l.Line)], total,
            lines.Count > take
                ? DirectorySearch.Cursor(
                    lines[take - 1].Sort, lines[take - 1].Line.Key.Stream)
                : null);
    }

    private static bool Matches(GrainKey key, Card card, DirectoryQuery query) =>
        key.Kind == query.Kind && key.City == query.City
        && Any(query.Districts, card.District) && Any(query.Stages, card.Stage)
        && Any(query.HostKinds, card.HostKind) && Any(query.Ownerships, card.Ownership)
        && Any(query.Industries, card.Industry) && Any(query.Homes, card.Home)
        && (string.IsNullOrWhiteSpace(query.Search) || DirectorySearch.Folded(card).Contains(
            DirectorySearch.Fold(query.Search.Trim()), StringComparison.Ordinal))
        && (query.Host is null || card.Host == query.Host)
        && (query.Eligible is null || card.Eligible == query.Eligible)
        && (query.DueBefore is null || card.Due < query.DueBefore)
        && (query.ThresholdOtherThan is null || (card.Threshold is { } threshold
            && threshold != query.ThresholdOtherThan));

    private static bool Any(ImmutableArray<string> wanted, string? value) =>
        wanted.IsEmpty || (value is not null && wanted.Contains(value));

    private static object Value(Card card, string sort) => sort switch
    {
        "name" => card.Name,
        "stage" => card.Stage ?? string.Empty,
        "technicalStaff" => (long)card.TechnicalStaff,
        "members" => (long)card.Members,
        "activities" => (long)card.Activities,
        "since" => (long)(card.Since?.DayNumber ?? 0),
        _ => (long)(card.Due?.DayNumber ?? 0),
    };

    private static int Order(
        ((GrainKey Key, long Version, Card Card) Line, object Sort) line,
        (object Sort, string Stream) other, bool down)
    {
        var order = line.Sort is string text
            ? string.CompareOrdinal(text, (string)other.Sort)
            : ((long)line.Sort).CompareTo((long)other.Sort);
        order = order != 0 ? order : string.CompareOrdinal(line.Line.Key.Stream, other.Stream);
        return down ? -order : order;
    }
}
