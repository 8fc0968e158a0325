namespace Network.Silo.Simulations.Records;

/// <summary>What changes an association's stage.</summary>
internal enum TurnKind
{
    Founded,
    Rested,
    Woken,
    Ended,
    Recognised,
    Unrecognised,
    Selected,
}
