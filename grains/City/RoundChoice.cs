namespace Network.Grains.City;

/// <summary>A selection as somebody tries it out.</summary>
/// <param name="Host">Id of a candidate.</param>
/// <param name="GrantFen">Its grant, fen.</param>
public sealed record RoundChoice(string Host, long GrantFen);
