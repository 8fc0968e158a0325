namespace Network.Grains.Kernel;

/// <summary>
/// What a grain can be asked to do. Each kind of grain closes this hierarchy with nested sealed
/// records, each carrying its stable <see cref="StableNameAttribute"/>.
/// </summary>
public abstract record GrainCommand
{
    /// <summary>Why something of a closed year 已关账年度 is changed after all. Needed only then,
    /// and only where the command has no reason of its own.</summary>
    public string? Correction { get; init; }
}
