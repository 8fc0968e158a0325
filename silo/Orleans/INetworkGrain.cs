using Orleans;

namespace Network.Silo.Orleans;

/// <summary>
/// The one contract of every kind of grain in the cluster; the kind and the key are the grain's
/// identity. Calls come from <see cref="ClusterNetwork"/> alone, never from a grain in its turn,
/// so there is no cycle of calls to wait in.
/// </summary>
[Alias("network.grain")]
internal interface INetworkGrain : IGrainWithStringKey
{
    /// <summary>Sends one command.</summary>
    [Alias("execute")]
    Task<AnswerLetter> Execute(OrderLetter order);

    /// <summary>What a command would be answered.</summary>
    [Alias("rehearse")]
    Task<AnswerLetter> Rehearse(OrderLetter order);

    /// <summary>The newest state.</summary>
    [Alias("read")]
    Task<StateLetter> Read();
}
