using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Assessment;

/// <summary>What a filled-in rubric must keep, and what it adds up to.</summary>
public static class ScoreRules
{
    private const int CountMax = 100;

    /// <summary>Points come in halves.</summary>
    private const int PartsOfAPoint = 2;

    /// <summary>Sum of the checks, honours up to their cap, less the deductions; never below 0.
    /// </summary>
    public static decimal Total(ScoreSheet sheet, AssessmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(rules);
        var earned = sheet.Scores.Sum(s => s.Points);
        var bonus = Math.Min(rules.BonusMax.Value, Sum(sheet.Honours, rules.Honours));
        return Math.Max(0, earned + bonus - Sum(sheet.Deductions, rules.Deductions));
    }

    public static Rejection? Check(ScoreSheet? sheet, AssessmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (sheet is null || sheet.Scores.IsDefault || sheet.Honours.IsDefault
            || sheet.Deductions.IsDefault)
        {
            return new("text.missing", new("请填写评分表。", "Fill in the rubric."), "sheet");
        }

        return Twice(sheet)
            ?? sheet.Scores.Select((s, i) => Score(s, rules, $"sheet.scores[{i}]"))
                .FirstOrDefault(w => w is not null)
            ?? Caps(sheet, rules)
            ?? Tallies(sheet.Honours, rules.Honours, "sheet.honours")
            ?? Tallies(sheet.Deductions, rules.Deductions, "sheet.deductions");
    }

    private static Rejection? Score(CheckScore score, AssessmentRules rules, string field)
    {
        var parts = score.Check.Split('/');
        var indicator = rules.Find(parts[0]);
        var check = parts.Length == 2
            ? indicator?.Checks.FirstOrDefault(c => c.Id == parts[1]) : null;
        return check is null
            ? new("assessment.no-such-check", new(
                $"评分表中没有“{score.Check}”。", $"The rubric has no '{score.Check}'."),
                $"{field}.check")
            : score.Points < 0 || score.Points > check.Max
                || score.Points * PartsOfAPoint % 1 != 0
                ? new("assessment.wrong-points", new(
                    $"“{check.Name.Zh}”应为 0 至 {check.Max} 分，可取半分。",
                    $"'{check.Name.En}' has 0 to {check.Max} points, in halves."),
                    $"{field}.points", indicator!.Source)
                : Checks.OptionalText(
                    score.Evidence, $"{field}.evidence", TextLimits.EvidenceMax);
    }

    /// <summary>An indicator's checks may be worth more together than the indicator.</summary>
    private static Rejection? Caps(ScoreSheet sheet, AssessmentRules rules)
    {
        foreach (var indicator in rules.Indicators)
        {
            var sum = sheet.Scores
                .Where(s => s.Check.StartsWith($"{indicator.Id}/", StringComparison.Ordinal))
                .Sum(s => s.Points);
            if (sum > indicator.Max)
            {
                return new("assessment.over-the-cap", new(
                    $"“{indicator.Name.Zh}”合计 {sum:0.#} 分，满分 {indicator.Max} 分。",
                    $"'{indicator.Name.En}' adds up to {sum:0.#} of {indicator.Max} points."),
                    "sheet.scores", indicator.Source);
            }
        }

        return null;
    }

    private static Rejection? Tallies(
        ImmutableArray<Tally> tallies, ImmutableArray<PointsEach> known, string field)
    {
        for (var i = 0; i < tallies.Length; i++)
        {
            var tally = tallies[i];
            if (known.All(k => k.Id != tally.Id))
            {
                return new("assessment.no-such-check", new(
                    $"评分表中没有“{tally.Id}”。", $"The rubric has no '{tally.Id}'."),
                    $"{field}[{i}].id");
            }

            if ((Checks.Count(tally.Count, $"{field}[{i}].count", CountMax)
                ?? Checks.OptionalText(
                    tally.Evidence, $"{field}[{i}].evidence", TextLimits.EvidenceMax)) is
                { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Rejection? Twice(ScoreSheet sheet) =>
        sheet.Scores.DistinctBy(s => s.Check).Count() == sheet.Scores.Length
        && sheet.Honours.DistinctBy(t => t.Id).Count() == sheet.Honours.Length
        && sheet.Deductions.DistinctBy(t => t.Id).Count() == sheet.Deductions.Length
            ? null
            : new("assessment.twice", new(
                "同一项只能填写一次。", "Each line of the rubric stands once."), "sheet");

    private static int Sum(ImmutableArray<Tally> tallies, ImmutableArray<PointsEach> known) =>
        tallies.Sum(t => t.Count
            * (known.FirstOrDefault(k => k.Id == t.Id)?.Points.Value ?? 0));
}
