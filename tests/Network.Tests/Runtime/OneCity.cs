using Network.Grains.Kernel;
using Network.Silo.Activations;

namespace Network.Tests.Runtime;

/// <summary>One city that never changes.</summary>
internal sealed class OneCity(CityFacts facts) : ICities
{
    public ValueTask<CityFacts?> FactsOf(string city, CancellationToken cancel = default) =>
        new(facts.City == city ? facts : null);

    public void Suspect(GrainKey key)
    {
        // Never changes.
    }

    public DateOnly DayOf(string city, DateTimeOffset moment) =>
        DateOnly.FromDateTime(moment.UtcDateTime);
}
