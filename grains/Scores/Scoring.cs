using System.Collections.Immutable;
using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.Scores;

/// <summary>Filled forms: every item once, within its most points.</summary>
public static class Scoring
{
    /// <summary>Points come in halves.</summary>
    private const int PartsOfPoint = 2;

    public static decimal Total(ImmutableArray<ScoreLine> lines) => lines.Sum(l => l.Points);

    /// <summary>Whether a form is filled as it must be.</summary>
    /// <param name="field">JSON path of the entries in the command.</param>
    public static Rejection? Check(ImmutableArray<ScoreEntry> entries,
        IReadOnlyCollection<ScoreCap> caps, string field)
    {
        ArgumentNullException.ThrowIfNull(caps);
        if (entries.IsDefault)
        {
            return Missing(caps, field);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (Check(entries[i], caps, $"{field}[{i}]") is { } wrong)
            {
                return wrong;
            }
        }

        if (entries.DistinctBy(e => e.Item).Count() != entries.Length)
        {
            return new("score.item-twice", new(
                "同一评分项只能填写一次。", "Each item is scored once."), field);
        }

        return Missing([.. caps.Where(c => entries.All(e => e.Item != c.Item))], field);
    }

    /// <summary>Entries as they are recorded, in the form's order.</summary>
    public static ImmutableArray<ScoreLine> Lines(ImmutableArray<ScoreEntry> entries,
        IEnumerable<ScoreCap> caps, Func<string, decimal?>? proposed = null) => [
            .. caps.Select(c =>
            {
                var entry = entries.First(e => e.Item == c.Item);
                return new ScoreLine(c.Item, Tidy(entry.Points), c.Max, proposed?.Invoke(c.Item),
                    string.IsNullOrWhiteSpace(entry.Evidence) ? null : entry.Evidence.Trim());
            })];

    /// <summary>Points without zeros behind the point.</summary>
    public static decimal Tidy(decimal points) => decimal.Truncate(points) == points
        ? decimal.Truncate(points)
        : decimal.Truncate(points) + 0.5m;

    public static string Text(decimal points) =>
        points.ToString("0.##", CultureInfo.InvariantCulture);

    private static Rejection? Check(
        ScoreEntry entry, IReadOnlyCollection<ScoreCap> caps, string field)
    {
        if (caps.FirstOrDefault(c => c.Item == entry.Item) is not { } cap)
        {
            return new("unknown.score-item", new(
                $"评分表没有“{entry.Item}”这一项。评分项有："
                + $"{string.Join("、", caps.Select(c => c.Item))}。",
                $"The form has no item '{entry.Item}'. Its items are "
                + $"{string.Join(", ", caps.Select(c => c.Item))}."), $"{field}.item");
        }

        if (entry.Points < 0 || entry.Points > cap.Max)
        {
            return new("score.out-of-range", new(
                $"“{cap.Name.Zh}”应在 0 至 {cap.Max} 分之间，现为 {Text(entry.Points)} 分。",
                $"'{cap.Name.En}' is scored from 0 to {cap.Max}; it is {Text(entry.Points)}."),
                $"{field}.points", cap.Clause);
        }

        return entry.Points * PartsOfPoint != decimal.Truncate(entry.Points * PartsOfPoint)
            ? new Rejection("score.not-half", new(
                $"“{cap.Name.Zh}”只能评整分或半分。",
                $"'{cap.Name.En}' is scored in whole or half points."), $"{field}.points")
            : Checks.OptionalText(entry.Evidence, $"{field}.evidence", TextLimits.EvidenceMax);
    }

    private static Rejection? Missing(IReadOnlyCollection<ScoreCap> missing, string field) =>
        missing.Count == 0 ? null : new("score.items-missing", new(
            $"还有评分项未填：{string.Join("、", missing.Select(c => c.Name.Zh))}。",
            $"Not scored yet: {string.Join(", ", missing.Select(c => c.Name.En))}."), field);
}
