using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A talent programme or commendation 人才计划、表彰 of the document.</summary>
/// <param name="Recommended">Only on the district's recommendation.</param>
/// <param name="Places">Nominations accepted in one period, at most; null where the document sets
/// no number.</param>
/// <param name="PeriodYears">Years of one period; null for every year.</param>
/// <param name="FirstYear">The year in which a period began, from which all are counted; null
/// with yearly periods.</param>
public sealed record HonourRule(
    string Id,
    LocalText Name,
    HonourLevel Level,
    HonourNominee Nominee,
    Rule<bool> Recommended,
    Source Source,
    Rule<int>? Places = null,
    Rule<int>? PeriodYears = null,
    Rule<int>? FirstYear = null)
{
    /// <summary>The first and the last year of the period in which a year lies.</summary>
    public (int From, int Until) PeriodOf(int year)
    {
        var years = PeriodYears?.Value ?? 1;
        var into = (((year - (FirstYear?.Value ?? year)) % years) + years) % years;
        return (year - into, year - into + years - 1);
    }
}
