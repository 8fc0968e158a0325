using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Silo.Activations;

/// <summary>Whether an actor may send a command to a grain; null when yes.</summary>
/// <param name="command">Stable name of the command.</param>
/// <param name="place">Where the grain stands.</param>
public delegate Rejection? AccessCheck(
    Actor actor, GrainKey key, string command, Place place);
