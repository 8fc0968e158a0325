namespace Network.Grains.Kernel;

/// <summary>
/// Personal data, kept apart from events under an id so that it can be erased on request while
/// every count stays.
/// </summary>
public sealed record Person(string Id, PersonalData Data);
