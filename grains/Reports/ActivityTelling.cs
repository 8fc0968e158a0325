using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Reports;

/// <summary>Activities by the categories that the policy names: 据统计，全年……</summary>
internal static class ActivityTelling
{
    private static readonly LocalText Times = new("次", "sessions");
    private static readonly LocalText Pieces = new("件", "items");

    /// <param name="whole">Whether to begin with all activities together.</param>
    public static Told Of(
        ReportFigures figures, IEnumerable<ActivityCategory> categories, bool whole)
    {
        var counted = categories.Select(c => Counted.Of(figures, c)).Where(c => c.Any)
            .ToImmutableArray();
        if (counted.IsEmpty)
        {
            return Told.Nothing;
        }

        var prose = new Prose(figures);
        foreach (var line in counted)
        {
            prose.Say(1, line.Clause);
        }

        return Told.Of(whole ? Together(figures) : [],
                prose.End("据统计，全年", "over the year: ", "；"))
            .With(Table(counted));
    }

    private static ImmutableArray<LocalText> Together(ReportFigures f) => new Prose(f)
        .Count(f.Flow(Metric.Sessions), f.Before(Metric.Sessions), "开展活动", "次", "session")
        .Count(f.Flow(Metric.Participants), f.Before(Metric.Participants), "参加", "人次",
            "participant")
        .End("全年", "in all ");

    private static ReportTable Table(ImmutableArray<Counted> lines) => new(
        "activities", new("活动统计", "Activities"), new("类别", "Category"),
        [
            new(new("次数", "Sessions")), new(new("参加人次", "Participants")),
            new(new("件（份）数", "Items")), new(new("金额（元）", "Money (yuan)"), true),
        ],
        [.. lines.Select(l => new ReportRow(l.Category.Name, [
            l.Sessions, l.Participants, l.Items, l.MoneyFen]))]);

    private sealed record Counted(ActivityCategory Category, long Sessions, long Participants,
        long Items, long MoneyFen)
    {
        public bool Any => (Sessions | Participants | Items | MoneyFen) != 0;

        public static Counted Of(ReportFigures f, ActivityCategory c)
        {
            long Sum(string metric) => f.Flow(Metric.OfCategory(metric, c.Id));
            return new(c, Sum(Metric.Sessions), Sum(Metric.Participants), Sum(Metric.Items),
                Sum(Metric.ActivityMoney));
        }

        public LocalText Clause()
        {
            var (times, pieces) = (Category.SessionUnit ?? Times, Category.Unit ?? Pieces);
            List<LocalText> parts = [];
            if (Sessions > 0)
            {
                parts.Add(new($"{Sessions}{times.Zh}", $"{Numbers.En(Sessions)} {times.En}"));
            }

            if (Participants > 0)
            {
                parts.Add(new($"{Participants}人次{(Sessions > 0 ? "参加" : "")}",
                    $"{Numbers.En(Participants)} participants"));
            }

            if (Items > 0)
            {
                parts.Add(new($"{Items}{pieces.Zh}", $"{Numbers.En(Items)} {pieces.En}"));
            }

            if (MoneyFen > 0)
            {
                var money = Numbers.Money(MoneyFen);
                parts.Add(new($"金额{money.Zh}", money.En));
            }

            return new(Category.Name.Zh + string.Join("、", parts.Select(p => p.Zh)),
                $"{Category.Name.En} {string.Join(", ", parts.Select(p => p.En))}");
        }
    }
}
