namespace Network.Grains.Kernel;

/// <summary>What a grain knows. Immutable; the fold of its events.</summary>
public abstract record GrainState;
