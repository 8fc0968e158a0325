namespace Network.Silo.Simulations.Records;

/// <summary>Sessions of one entry.</summary>
/// <param name="Month">Of a whole year's count its January.</param>
/// <param name="Months">1, or the 12 of a year.</param>
internal readonly record struct DoneActivity(
    int Month, int Months, string Category, int Sessions, int Participants);
