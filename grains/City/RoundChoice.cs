namespace Network.Grains.City;

/// <summary>A selection as somebody tries it out.</summary>
/// <param name="Host">Id of a candidate.</param>
/// <param name="GrantFen">Its grant, fen.</param>
public sealed record RoundChoice(string Host, long GrantFen)
{
    /// <summary>More than any grant, fen; sums of a hundred of them still are numbers.</summary>
    public const long GrantFenMax = 100_000_000_000;
}
