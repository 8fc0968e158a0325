using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>The calendar of a horizon: money, choices and ends of grants.</summary>
internal static class MonthPlan
{
    public static PlannedMonth[] Of(SimulationInput input)
    {
        var months = new PlannedMonth[input.Months];
        var levers = input.Levers;
        var firstChoice = (levers.SelectionMonth - input.StartMonth + 12) % 12;
        var cohorts = Cohorts(levers);
        for (var i = 0; i < months.Length; i++)
        {
            var passed = input.StartMonth - 1 + i;
            var (year, month) = (passed / 12, passed % 12 + 1);
            var chooses = month == levers.SelectionMonth;
            var since = i - levers.GrantTermMonths - firstChoice;
            months[i] = new(year, month,
                OutreachUntil(levers, year, month) - OutreachUntil(levers, year, month - 1),
                chooses ? Units(levers, year) : -1,
                chooses ? (i - firstChoice) / 12 % cohorts : -1,
                since >= 0 && since % 12 == 0 ? since / 12 % cohorts : -1);
        }

        return months;
    }

    /// <summary>Grants of different years that can run at a time.</summary>
    public static int Cohorts(PolicyLevers levers) => (levers.GrantTermMonths + 11) / 12;

    /// <summary>Money of a year that goes into visits and outreach, fen.</summary>
    public static long OutreachFen(PolicyLevers levers, int year) =>
        (long)Math.Floor(levers.BudgetOf(year) * levers.OutreachShare);

    private static long OutreachUntil(PolicyLevers levers, int year, int month) =>
        OutreachFen(levers, year) * month / 12;

    private static int Units(PolicyLevers levers, int year)
    {
        var money = levers.BudgetOf(year) - OutreachFen(levers, year);
        return levers.GrantFen == 0
            ? levers.UnitsMax
            : (int)Math.Min(levers.UnitsMax, money / levers.GrantFen);
    }
}
