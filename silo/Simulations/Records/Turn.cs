namespace Network.Silo.Simulations.Records;

/// <summary>A change of stage in one month, as it was dated.</summary>
/// <param name="Month">Counted from year 0: twelve times the year, and the month from 0.</param>
internal readonly record struct Turn(int Month, TurnKind Kind);
