namespace Network.Grains.City;

/// <summary>A place of a talent programme or commendation that the city gave.</summary>
/// <param name="Programme">Id of one of the policy's honours.</param>
/// <param name="Nomination">Id of the nomination that has it.</param>
public sealed record HonourPlace(string Programme, int Year, string Nomination);
