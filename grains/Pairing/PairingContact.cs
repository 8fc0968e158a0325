namespace Network.Grains.Pairing;

/// <summary>A talk, a visit or another duty that was done.</summary>
public sealed record PairingContact(string Id, string Duty, DateOnly On, string? Note = null);
