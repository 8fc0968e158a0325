using System.Collections.Immutable;
using System.Text.Json;
using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views.Notices;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Accounts;
using Network.Silo.Journal;

namespace Network.Client.Api.Notices;

/// <summary>What others did since somebody was last here: of what they may see.</summary>
internal sealed class ChangeReader(
    IStore store, INetwork network, NamesReader names, GrainReader reading, Actor actor)
{
    /// <param name="before">The reader's visit before this one; null at the first.</param>
    public async Task<ChangeList> Read(
        KnownCity city, ReaderMark? before, CancellationToken cancel)
    {
        var lines = ImmutableArray.CreateBuilder<ChangeLine>();
        var (entries, cut) = await Since(city.Facts.City, before, cancel);
        foreach (var entry in Enumerable.Reverse(entries))
        {
            if (lines.Count == NoticeLimits.LinesMax)
            {
                cut = true;
                break;
            }

            if (await Tell(entry, city, cancel) is { } line)
                lines.Add(line);
        }

        return new ChangeList(before?.At, lines.ToImmutable(), cut);
    }

    /// <summary>What people did in the city, oldest first. What follows of itself from that is
    /// not told.</summary>
    private async Task<(List<JournalEntry> Entries, bool Cut)> Since(
        string city, ReaderMark? before, CancellationToken cancel)
    {
        var head = await store.ReadHead(cancel);
        var from = Math.Max(before?.Position ?? 0, head - NoticeLimits.ChangesBackEvents);
        var entries = new List<JournalEntry>();
        for (var at = from; at < head;)
        {
            var page = await store.ReadAll(at, cancel);
            if (page.IsEmpty)
                break;

            entries.AddRange(page.Where(e => e.Key.City == city && e.Key.IsKnown
                && e.Actor != actor.Id && !GrainKey.TryStored(e.Actor, out _)));
            at = page[^1].Position;
        }

        return (entries, from > (before?.Position ?? 0));
    }

    private async Task<ChangeLine?> Tell(
        JournalEntry entry, KnownCity city, CancellationToken cancel)
    {
        var logic = Catalog.Of(entry.Key.Kind);
        if (await network.ReadKnown(entry.Key, cancel) is not { } grain
            || !reading.Sees(entry.Key, grain.State))
        {
            return null;
        }

        var text = EventText.Of(entry);
        var fact = JsonSerializer.Deserialize<JsonElement>(entry.Payload);
        var people = await names.Read(SentenceNames.People(text, fact), visible: false, cancel);
        return new ChangeLine(entry.Position, entry.RecordedAt, entry.Key.Kind, entry.Key.Id,
            logic.Describe(entry.Key, grain.State)?.Name ?? entry.Key.Id,
            SentenceNames.Fill(text, city.Facts.Policy, people));
    }
}
