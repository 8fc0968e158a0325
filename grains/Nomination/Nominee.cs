namespace Network.Grains.Nomination;

/// <summary>Who or what is nominated, for which programme and year.</summary>
/// <param name="Programme">Id of one of the policy's honours.</param>
/// <param name="Person">Id of the person; null for a unit or a work of nobody named.</param>
/// <param name="Title">Title of the work, or what the unit is nominated as; null for a person.
/// </param>
/// <param name="Merits">Why.</param>
public sealed record Nominee(
    string Programme, int Year, string Merits, string? Person = null, string? Title = null);
