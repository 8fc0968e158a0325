namespace Network.Grains.Kernel;

/// <summary>
/// What a grain can be asked to do. Each kind of grain closes this hierarchy with nested sealed
/// records, each carrying its stable <see cref="StableNameAttribute"/>.
/// </summary>
public abstract record GrainCommand;
