using Network.Grains.Kernel;

namespace Network.Client.Demo;

/// <summary>One command of the simulated past.</summary>
/// <param name="At">When it was given.</param>
/// <param name="Id">Follows from the seed, the grain and the command's number alone, so that the
/// same past is never written twice.</param>
internal sealed record PastCommand(
    DateTimeOffset At, DateOnly Day, GrainKey Key, GrainCommand Command, Guid Id);
