using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>A command that is owed to a grain until that grain has answered it.</summary>
/// <param name="Id">The command's id; it follows from its cause, so redelivery is harmless.</param>
/// <param name="Cause">Stream of the grain whose fact causes it, or an
/// <see cref="ImportCause"/>; <see cref="ImportCause.ActorOf"/> says in whose name it is
/// delivered.</param>
/// <param name="Command">Stable name of the command.</param>
/// <param name="Payload">The command as JSON.</param>
public sealed record OwedCommand(
    Guid Id, string Cause, GrainKey Target, string Command, string Payload);
