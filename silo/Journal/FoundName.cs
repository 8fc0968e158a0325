namespace Network.Silo.Journal;

/// <summary>Somebody whose name fits.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Stream">Of the grain with which the person was entered.</param>
/// <param name="Fit">How well the name fits; 0 is best.</param>
public sealed record FoundName(string Person, string Stream, string Name, int Fit)
{
    /// <summary>Null where the name does not fit.</summary>
    public static FoundName? Of(
        string person, string stream, string name, Func<string, int?> fits) =>
        fits(name) is { } fit ? new FoundName(person, stream, name, fit) : null;
}
