using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Silo;

/// <summary>
/// The one port to the grains. Whatever runtime is behind it passes the same contract suite.
/// </summary>
public interface INetwork
{
    /// <summary>Sends one command to one grain and answers when its outcome is on disk.</summary>
    /// <param name="commandId">Spent once: the same id again gets the first answer and writes
    /// nothing.</param>
    /// <param name="expectedVersion">When given, the command is only decided on this version.
    /// </param>
    Task<Outcome> Execute(GrainKey key, GrainCommand command, Guid commandId, Actor actor,
        long? expectedVersion = null, CancellationToken cancel = default);

    /// <summary>The grain's state as of its newest acknowledged command, or null where there is
    /// no such grain.</summary>
    Task<GrainSnapshot?> Read(GrainKey key, CancellationToken cancel = default);

    /// <summary>What a command would be answered now, without sending it.</summary>
    Task<Outcome> Rehearse(GrainKey key, GrainCommand command, Guid commandId, Actor actor,
        CancellationToken cancel = default);
}
