namespace Network.Grains.Simulation.Results;

/// <summary>Money of one calendar year, fen.</summary>
/// <param name="BudgetFen">What there is; of a part of a year the whole budget.</param>
/// <param name="MeanGrantsFen">Grants awarded, mean over the runs.</param>
/// <param name="OutreachFen">Spent on visits and outreach events.</param>
public sealed record YearMoney(
    int Year, long BudgetFen, double MeanGrantsFen, long OutreachFen);
