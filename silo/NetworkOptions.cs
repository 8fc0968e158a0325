using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Grains.Policies;
using Network.Silo.Embedded;

namespace Network.Silo;

/// <summary>What a running network needs besides its store.</summary>
/// <param name="Policies">One for each city that runs; a city that is new is founded on it.
/// </param>
public sealed record NetworkOptions(ImmutableArray<Policy> Policies)
{
    public EmbeddedLimits Limits { get; init; } = new();

    /// <summary>Where the grains live; null for this process alone.</summary>
    public GrainRuntimeStart? Runtime { get; init; }

    /// <summary>Whether this process carries out the what-if runs that are asked for; one that
    /// only stands in front of silos leaves them to those.</summary>
    public bool RunsScenarios { get; init; } = true;

    /// <summary>Gives dates and times to what is recorded, and drives the timers.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ILoggerFactory Logs { get; init; } = NullLoggerFactory.Instance;
}
