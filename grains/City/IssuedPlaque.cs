namespace Network.Grains.City;

/// <summary>A plaque of a home that the city numbered.</summary>
/// <param name="Number">From 1 on in every year.</param>
public sealed record IssuedPlaque(string Host, int Year, int Number);
