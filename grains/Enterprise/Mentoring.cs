namespace Network.Grains.Enterprise;

/// <summary>A member who helps in a pairing. Whom, only the pairing itself knows.</summary>
/// <param name="Pairing">Id of the pairing.</param>
public sealed record Mentoring(string Pairing, string Member);
