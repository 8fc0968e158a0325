using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Access;

/// <summary>Who may send one command.</summary>
/// <param name="Command">The command's stable name.</param>
public sealed record AccessRow(GrainKind Kind, string Command, ImmutableArray<Role> Roles);
