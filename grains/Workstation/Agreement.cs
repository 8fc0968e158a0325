namespace Network.Grains.Workstation;

/// <summary>A cooperation agreement.</summary>
/// <param name="Until">Its last day.</param>
/// <param name="Renewals">How often it was renewed.</param>
public sealed record Agreement(DateOnly From, DateOnly Until, int Renewals);
