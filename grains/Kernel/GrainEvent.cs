namespace Network.Grains.Kernel;

/// <summary>
/// What has happened to a grain. Written once and kept for ever, so an event names a person by id
/// only; names and phones stand in <see cref="Person"/> records that can be erased.
/// </summary>
public abstract record GrainEvent
{
    /// <summary>Says that this corrected a closed year; null for all else.</summary>
    public Correction? Correction { get; init; }
}
