using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>One number of the model: what is known about it and from where.</summary>
/// <param name="Unit">Such as 每月 / a month.</param>
/// <param name="Source">A document and its phrase; <see cref="Kernel.Source.Assumption"/> and the
/// reason where there is none; <see cref="Calibrated"/> where it was estimated from the network's
/// own records.</param>
public sealed record Parameter(
    ParameterId Id, LocalText Name, LocalText Unit, Prior Prior, Source Source)
{
    /// <summary>Stands for the document where the network's own records set the value.</summary>
    public const string Calibrated = "calibrated";

    /// <summary>To be shown as an assumption.</summary>
    public bool IsAssumed => Source.Document == Source.Assumption;

    /// <summary>The same, larger or smaller by a factor: for sensitivity.</summary>
    public Parameter Times(double factor) => this with { Prior = Prior.Times(factor) };
}
