using System.Collections.Immutable;

namespace Network.Grains.Simulation.Inputs;

/// <summary>
/// All that a what-if run depends on; the same input gives the same digits on every machine and
/// any number of threads. Check it with <see cref="InputCheck"/> before anything else; take
/// defaults from <see cref="DefaultParameters"/> and <see cref="DefaultLevers"/>. Two inputs with
/// the same seed share their draws, so the difference between them has a small variance.
/// </summary>
public sealed record SimulationInput
{
    /// <summary>In the order in which round robin takes them.</summary>
    public required ImmutableArray<SimulatedDistrict> Districts { get; init; }

    public required ImmutableArray<OrganisationClass> Classes { get; init; }

    /// <summary>One of each <see cref="ParameterId"/>.</summary>
    public required ImmutableArray<Parameter> Parameters { get; init; }

    /// <summary>What associations do; empty for a run without activities.</summary>
    public required ImmutableArray<SimulatedActivity> Activities { get; init; }

    public required PolicyLevers Levers { get; init; }

    /// <summary>Calendar year of the first simulated month.</summary>
    public required int StartYear { get; init; }

    /// <summary>First simulated month, 1 to 12.</summary>
    public required int StartMonth { get; init; }

    /// <summary>Horizon.</summary>
    public required int Months { get; init; }

    /// <summary>Independent runs; 200 for a quick answer, 1,000 for a fine one.</summary>
    public required int Runs { get; init; }

    /// <summary>0 to 2⁵³ − 1, so that every program reads it as it was written.</summary>
    public required long Seed { get; init; }

    public Parameter this[ParameterId id] => Parameters.First(p => p.Id == id);

    /// <summary>The same with another parameter in the place of one.</summary>
    public SimulationInput With(Parameter parameter) => this with
    {
        Parameters = [.. Parameters.Select(p => p.Id == parameter.Id ? parameter : p)],
    };
}
