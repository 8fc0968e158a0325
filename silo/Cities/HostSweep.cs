using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Cities;

/// <summary>
/// When a city changes what concerns many hosts, asks each of them: to assess itself again under
/// another threshold of eligibility, to move out of a district that was closed into another. What
/// is still to be done stands in the hosts' cards, so a restart goes on where it stopped.
/// </summary>
public sealed class HostSweep : IAsyncDisposable
{
    /// <summary>Hosts that are asked at the same time.</summary>
    private const int AtOnceMax = 16;

    /// <summary>Time until hosts that could not answer are asked again.</summary>
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(5);

    private readonly CityBook cities;
    private readonly INetwork network;
    private readonly IDirectory directory;
    private readonly ILogger log;
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ITimer again;
    private readonly Task sweeping;

    /// <summary>What every host was found to have done, by city.</summary>
    private readonly HashSet<(string City, string Errand)> done = [];

    /// <summary>What hosts were looked for at least once, by city.</summary>
    private readonly HashSet<(string City, string Errand)> looked = [];

    public HostSweep(
        CityBook cities, INetwork network, IDirectory directory, TimeProvider time,
        ILogger log)
    {
        ArgumentNullException.ThrowIfNull(cities);
        ArgumentNullException.ThrowIfNull(time);
        this.cities = cities;
        this.network = network;
        this.directory = directory;
        this.log = log;
        again = time.CreateTimer(
            _ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        cities.Changed += CityChanged;
        sweeping = Sweep(stopping.Token);
        Wake();
    }

    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested)
            return;

        cities.Changed -= CityChanged;
        stopping.Cancel();
        await again.DisposeAsync();
        await sweeping;
        stopping.Dispose();
    }

    private void CityChanged(string city) => Wake();

    private void Wake() => wake.Writer.TryWrite(true);

    private async Task Sweep(CancellationToken stop)
    {
        try
        {
            while (await wake.Reader.WaitToReadAsync(stop))
            {
                wake.Reader.TryRead(out _);
                if (!await SweepAll(stop))
                    again.Change(AgainAfter, Timeout.InfiniteTimeSpan);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop; the next start goes on.
        }
    }

    /// <summary>False when hosts have to be looked for again later.</summary>
    private async Task<bool> SweepAll(CancellationToken stop)
    {
        try
        {
            var all = true;
            foreach (var city in cities.Cities)
            {
                if (await cities.FactsOf(city, stop) is { } facts)
                    all &= await AreDone(facts, stop);
            }

            return all;
        }
        catch (Exception failure) when (
                failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            log.LogError(failure, "Hosts could not be asked; this is tried again.");
            return false;
        }
    }

    /// <summary>Done is an errand only when a later look finds no host that has it still to do: a
    /// command that was under way when the city changed may have been decided before.</summary>
    private async Task<bool> AreDone(CityFacts city, CancellationToken stop)
    {
        var errands = HostErrand.Of(city).ToList();
        Forget(city.City, [.. errands.Select(e => (city.City, e.Name))]);
        var all = true;
        foreach (var errand in errands)
        {
            var one = (city.City, errand.Name);
            if (done.Contains(one))
                continue;

            var again = !looked.Add(one);
            if (await Sweep(city.City, errand, stop) == 0 && again)
                done.Add(one);
            else
                all = false;
        }

        return all;
    }

    /// <summary>A change that is taken back and comes again is to be looked for anew.</summary>
    private void Forget(string city, HashSet<(string City, string Errand)> still)
    {
        done.RemoveWhere(d => d.City == city && !still.Contains(d));
        looked.RemoveWhere(l => l.City == city && !still.Contains(l));
    }

    /// <summary>Asks every host; the number of those whose answer moved something or is still
    /// open.</summary>
    private async Task<long> Sweep(string city, HostErrand errand, CancellationToken stop)
    {
        var found = 0L;
        for (string? cursor = null; ;)
        {
            var page = await directory.Find(errand.Hosts with { Cursor = cursor }, stop);
            foreach (var some in page.Lines.Chunk(AtOnceMax))
            {
                var moved = await Task.WhenAll(some.Select(line =>
                    Ask(city, line.Key, line.Version, errand, stop)));
                found += moved.Count(m => m);
            }

            cursor = page.Next;
            if (cursor is null)
                return found;
        }
    }

    /// <summary>A host that has moved on since it was found may have nothing to do with it any
    /// more: it is left to the next look.</summary>
    private async Task<bool> Ask(
        string city, GrainKey host, long version, HostErrand errand, CancellationToken stop)
    {
        var id = Context.Derive(
            Context.Derive(Guid.Empty, host.Stream), $"{errand.Name}/{version}");
        var outcome = await network.Execute(host, errand.Command, id,
            Actor.OfGrain(GrainKey.OfCity(city)), version, stop);
        return outcome is not (Outcome.Rejected or Outcome.Done { Position: null });
    }
}
