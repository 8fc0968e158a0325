namespace Network.Grains.Reports;

/// <summary>Somebody or something that was honoured.</summary>
/// <param name="Programme">Id of one of the policy's honours.</param>
/// <param name="Name">A unit, a work, or a person as <c>{person:id}</c>.</param>
public sealed record HonouredName(string Programme, string Name);
