using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Silo.Activations;

/// <summary>One command as it reaches an activation.</summary>
/// <param name="Id">Spent once.</param>
/// <param name="ExpectedVersion">When given, decided on this version only.</param>
public sealed record Order(
    GrainCommand Command, Guid Id, Actor Actor, long? ExpectedVersion = null);
