namespace Network.Grains.Service;

/// <summary>What is asked of the service desk.</summary>
/// <param name="Entry">Id of a line of the policy's catalogue.</param>
/// <param name="Person">Id of the science worker whose request it is; null where it is the
/// unit's own.</param>
public sealed record ServiceAsk(
    string Entry, string Subject, string Details, string? Person = null);
