namespace Network.Grains.Kernel;

/// <summary>What names a person; shown only to roles that need it.</summary>
public sealed record PersonalData(string Name, string? Phone = null, string? Email = null);
