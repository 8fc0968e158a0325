namespace Network.Grains.Policies;

/// <summary>Rules that every expert workstation keeps.</summary>
/// <param name="TermYearsMin">Shortest agreement, years.</param>
/// <param name="TermYearsMax">Longest agreement, years.</param>
/// <param name="StationsPerAcademicianMax">Stations of an academician who has not retired.</param>
/// <param name="StationsPerRetiredAcademicianMax">Stations of a retired academician.</param>
/// <param name="MonthsPerYearMin">Months a year an academician works at each station.</param>
/// <param name="ExpiringWithinDays">Days before its end from which an agreement is shown as
/// expiring.</param>
public sealed record WorkstationRules(
    Rule<int> TermYearsMin,
    Rule<int> TermYearsMax,
    Rule<int> StationsPerAcademicianMax,
    Rule<int> StationsPerRetiredAcademicianMax,
    Rule<int> MonthsPerYearMin,
    Rule<int> ExpiringWithinDays);
