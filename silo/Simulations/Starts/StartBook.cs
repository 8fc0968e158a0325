using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Silo.Simulations.Records;

namespace Network.Silo.Simulations.Starts;

/// <summary>
/// Starts of simulations at positions of the journal. Reads on from where it was; a position
/// further back is read from the beginning. What was asked for lately is kept.
/// </summary>
public sealed class StartBook(IJournal journal, INetwork network, ICities cities) : IDisposable
{
    /// <summary>Starts that are kept.</summary>
    private const int KeptMax = 8;

    private readonly SemaphoreSlim _one = new(1);
    private readonly List<(string City, long Position, DateOnly AsOf, CityStart Start)> _kept = [];
    private NetworkRecords _records = new(journal);

    /// <param name="position">Up to which the journal is read.</param>
    /// <param name="asOf">The day it is taken for; null for the day of the newest event there.
    /// </param>
    /// <returns>Null where there is no such city.</returns>
    public async Task<CityStart?> Of(
        string city, long position, DateOnly? asOf, CancellationToken cancel = default)
    {
        await _one.WaitAsync(cancel);
        try
        {
            if (asOf is { } known && Kept(city, position, known) is { } kept)
                return kept;

            // A fold of the whole journal takes a processor for a while.
            return await Task.Run(() => Make(city, position, asOf, cancel), cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private CityStart? Kept(string city, long position, DateOnly asOf) =>
        _kept.Find(k => (k.City, k.Position, k.AsOf) == (city, position, asOf)).Start;

    private async Task<CityStart?> Make(
        string city, long position, DateOnly? asOf, CancellationToken cancel)
    {
        if (await cities.FactsOf(city, cancel) is not { } facts
            || await network.Read(GrainKey.OfCity(city), cancel) is not { } snapshot)
        {
            return null;
        }

        var records = _records.Position <= position ? _records : new NetworkRecords(journal);
        await records.Forward(position, cancel);
        if (records.Position >= _records.Position)
            _records = records;

        var day = asOf ?? cities.DayOf(city, records.At ?? DateTimeOffset.UnixEpoch);
        var state = (CityState)snapshot.State;
        ImmutableArray<SimulatedDistrict> districts =
        [
            .. facts.Districts.Select(d => new SimulatedDistrict(d, state.District(d)!.Name)),
        ];
        var start = new StartBuilder(facts.Policy, districts, day)
            .Of(records[city], records.Position);
        if (_kept.Count == KeptMax)
            _kept.RemoveAt(0);

        _kept.Add((city, position, day, start));
        return start;
    }
}
