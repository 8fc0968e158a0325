using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Cities;

/// <summary>
/// When a city's threshold of eligibility changes, asks every host that was assessed under another
/// one to assess itself again. What is still to be done stands in the hosts' cards, so a restart
/// goes on where it stopped.
/// </summary>
public sealed class EligibilitySweep : IAsyncDisposable
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

    /// <summary>Thresholds under which every host was found assessed, by city.</summary>
    private readonly Dictionary<string, int> done = [];

    /// <summary>Thresholds for which hosts were looked for at least once, by city.</summary>
    private readonly Dictionary<string, int> looked = [];

    public EligibilitySweep(
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
                    all &= await IsDone(facts, stop);
            }

            return all;
        }
        catch (Exception failure) when (
                failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            log.LogError(failure, "Hosts could not be assessed again; this is tried again.");
            return false;
        }
    }

    /// <summary>Done is a threshold only when a later look finds no host under another one: a
    /// command that was under way when it changed may have been decided under the old one.
    /// </summary>
    private async Task<bool> IsDone(CityFacts city, CancellationToken stop)
    {
        var threshold = city.Policy.Eligibility.TechnicalStaffMin.Value;
        if (done.TryGetValue(city.City, out var known) && known == threshold)
            return true;

        // A threshold that comes back later is to be looked for anew.
        done.Remove(city.City);
        var again = looked.TryGetValue(city.City, out var before) && before == threshold;
        looked[city.City] = threshold;
        if (await Sweep(city.City, threshold, stop) > 0 || !again)
            return false;

        done[city.City] = threshold;
        return true;
    }

    /// <summary>Asks every host of another threshold; the number of those whose answer moved
    /// something or is still open.</summary>
    private async Task<long> Sweep(string city, int threshold, CancellationToken stop)
    {
        var query = new DirectoryQuery(GrainKind.Enterprise, city)
        {
            ThresholdOtherThan = threshold,
            Take = JournalLimits.PageLinesMax,
        };
        var found = 0L;
        for (string? cursor = null; ;)
        {
            var page = await directory.Find(query with { Cursor = cursor }, stop);
            foreach (var some in page.Lines.Chunk(AtOnceMax))
            {
                var moved = await Task.WhenAll(some.Select(line =>
                    Assess(city, line.Key, line.Version, threshold, stop)));
                found += moved.Count(m => m);
            }

            cursor = page.Next;
            if (cursor is null)
                return found;
        }
    }

    private async Task<bool> Assess(
        string city, GrainKey host, long version, int threshold, CancellationToken stop)
    {
        var id = Context.Derive(
            Context.Derive(Guid.Empty, host.Stream), $"assess/{threshold}/{version}");
        var outcome = await network.Execute(host, new EnterpriseCommand.AssessEligibility(), id,
            Actor.OfGrain(GrainKey.OfCity(city)), cancel: stop);
        return outcome is not (Outcome.Rejected or Outcome.Done { Position: null });
    }
}
