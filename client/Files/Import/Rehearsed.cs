using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>What became of a command in rehearsal.</summary>
/// <param name="Why">Why its grain would refuse; null when it would not.</param>
/// <param name="Planned">Whether it changes something and is part of the plan.</param>
/// <param name="Spent">The grain has done this very command before, and what it did was changed
/// since: it would not do it again.</param>
internal sealed record Rehearsed(Rejection? Why, bool Planned, bool Spent = false);
