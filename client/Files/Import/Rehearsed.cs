using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>What became of a command in rehearsal.</summary>
/// <param name="Why">Why its grain would refuse; null when it would not.</param>
/// <param name="Planned">Whether it changes something and is part of the plan.</param>
internal sealed record Rehearsed(Rejection? Why, bool Planned);
