using Network.Grains.Kernel;

namespace Network.Silo.Activations;

/// <summary>What grains may know about their city when they decide.</summary>
public interface ICities
{
    /// <summary>The policy in force and the open districts, as of the newest acknowledged command
    /// to the city; null where the city is not founded.</summary>
    ValueTask<CityFacts?> FactsOf(string city, CancellationToken cancel = default);

    /// <summary>A grain may have events that nobody was told of: an append got no answer.
    /// </summary>
    void Suspect(GrainKey key);

    /// <summary>The date of a moment in the city's time zone.</summary>
    DateOnly DayOf(string city, DateTimeOffset moment);
}
