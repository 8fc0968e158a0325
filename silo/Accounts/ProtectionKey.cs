namespace Network.Silo.Accounts;

/// <summary>A key that cookies are sealed with, shared by every process on the store.</summary>
public sealed record ProtectionKey(string Name, string Xml);
