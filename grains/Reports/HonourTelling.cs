using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Reports;

/// <summary>Who was honoured: the numbers of each programme, and the names.</summary>
internal static class HonourTelling
{
    public static Told Of(ReportSubject subject, Policy policy)
    {
        var f = subject.Figures;
        var prose = new Prose(f);
        foreach (var honour in policy.Honours)
        {
            var number = f.Flow(Metric.OfCategory(Metric.Honours, honour.Id));
            prose.Say(number, () => Clause(subject, honour, number));
        }

        return Told.Of(
            new Prose(f)
                .Count(f.Flow(Metric.HonourNominations), "提名举荐", "项（人）", "nomination")
                .Count(f.Flow(Metric.Honours), f.Before(Metric.Honours), "获得表彰", "项（人）",
                    "honour")
                .End("全年", "in the year: "),
            prose.End("", "", "；"));
    }

    private static LocalText Clause(ReportSubject subject, HonourRule honour, long number)
    {
        var unit = honour.Nominee switch
        {
            HonourNominee.Person => "人",
            HonourNominee.Work => "项",
            _ => "个",
        };
        var names = subject.Honours.Where(h => h.Programme == honour.Id).Select(h => h.Name)
            .ToList();
        return new(
            $"{honour.Name.Zh}{number}{unit}"
            + (names.Count == 0 ? "" : $"（{string.Join("、", names)}）"),
            $"{honour.Name.En} {Numbers.En(number)}"
            + (names.Count == 0 ? "" : $" ({string.Join(", ", names)})"));
    }
}
