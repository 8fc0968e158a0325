namespace Network.Grains.Kernel;

/// <summary>A command that one grain's fact makes another grain's duty.</summary>
public sealed record Outgoing(GrainKey Target, GrainCommand Command);
