namespace Network.Grains.Simulation.Model;

/// <summary>What is known of a month before any run.</summary>
/// <param name="Year">Calendar year from 0 for the start year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="OutreachFen">Money for visits in this month.</param>
/// <param name="Units">Demonstration units that the year's money and rule allow, where they are
/// chosen in this month; otherwise −1.</param>
/// <param name="ChosenCohort">Place of those chosen among the grants that run.</param>
/// <param name="EndingCohort">Place of the grants whose term is over; −1 for none.</param>
internal readonly record struct PlannedMonth(
    int Year, int Month, long OutreachFen, int Units, int ChosenCohort, int EndingCohort)
{
    /// <summary>A district behind its quota pushes.</summary>
    public bool IsLastQuarter => Month >= 10;
}
