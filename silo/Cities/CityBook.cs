using System.Collections.Frozen;
using System.Collections.Immutable;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Cities;

/// <summary>
/// The cities that run here: each one's policy file, with what its own grain changed in it. Reads
/// the city's events from the journal when there are new ones, so it serves every runtime. Commits
/// of this process are noticed before they are answered; those of another process as soon as
/// <see cref="Notice"/> is told of them.
/// </summary>
public sealed class CityBook : ICities, IDisposable
{
    private readonly IJournal journal;
    private readonly GrainLogic logic = Catalog.Of(GrainKind.City);
    private readonly FrozenDictionary<string, CityPage> pages;
    private readonly IDisposable watching;

    public CityBook(IJournal journal, IEnumerable<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(journal);
        this.journal = journal;
        pages = policies.ToFrozenDictionary(p => p.City, p => new CityPage(p));
        watching = journal.Watch(Notice);
    }

    /// <summary>Told that a city's facts may be others now.</summary>
    public event Action<string>? Changed;

    /// <summary>Codes of the cities.</summary>
    public ImmutableArray<string> Cities => pages.Keys;

    /// <summary>The policy file that a city runs on, without the city's changes; null where the
    /// city does not run here.</summary>
    public Policy? FileOf(string city) => pages.GetValueOrDefault(city)?.File;

    /// <inheritdoc/>
    public ValueTask<CityFacts?> FactsOf(string city, CancellationToken cancel = default) =>
        pages.GetValueOrDefault(city) is not { } page ? default
        : page.IsRead ? new ValueTask<CityFacts?>(page.Facts)
        : new ValueTask<CityFacts?>(Read(page, cancel));

    /// <summary>The facts as they were last read, without reading; null before that.</summary>
    public CityFacts? LastFactsOf(string city) => pages.GetValueOrDefault(city)?.Facts;

    /// <inheritdoc/>
    public DateOnly DayOf(string city, DateTimeOffset moment) => DateOnly.FromDateTime(
        pages.GetValueOrDefault(city) is { } page
            ? TimeZoneInfo.ConvertTime(moment, page.Zone).DateTime
            : moment.UtcDateTime);

    /// <summary>Takes note of commits, of this process or another.</summary>
    public void Notice(ImmutableArray<DeltaEntry> committed)
    {
        foreach (var entry in committed)
        {
            Suspect(entry.Key);
        }
    }

    /// <inheritdoc/>
    public void Suspect(GrainKey key)
    {
        if (key.Kind == GrainKind.City && pages.GetValueOrDefault(key.City) is { } page)
        {
            page.Notice();
            Changed?.Invoke(key.City);
        }
    }

    public void Dispose()
    {
        watching.Dispose();
        foreach (var page in pages.Values)
        {
            page.Dispose();
        }
    }

    private async Task<CityFacts?> Read(CityPage page, CancellationToken cancel)
    {
        // Whoever reads just now ends by itself.
        await page.Reading.WaitAsync(CancellationToken.None);
        try
        {
            if (!page.IsRead)
                await page.Read(from => Forward(page.File.City, from, cancel));

            return page.Facts;
        }
        finally
        {
            page.Reading.Release();
        }
    }

    private Task<Remembered> Forward(
        string city, Remembered? from, CancellationToken cancel)
    {
        var key = GrainKey.OfCity(city);
        return from is null
            ? StreamFold.Load(journal, logic, key, cancel)
            : StreamFold.Forward(journal, logic, key, from, cancel);
    }
}
