using Orleans;

namespace Network.Silo.Orleans;

/// <summary>What became of a call; the numbers are part of the contract between silos.</summary>
[GenerateSerializer, Alias("network.answer-kind")]
internal enum AnswerKind
{
    /// <summary>Not now: the store is silent, or this silo does not know the command yet.
    /// </summary>
    Unavailable = 0,
    Done = 1,
    Rejected = 2,
    Stale = 3,
    Overloaded = 4,
    Damaged = 5,
}
