using System.Collections.Immutable;
using System.Text.Json;
using Network.Client.Api.Endpoints;
using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views.Notices;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Api.Notices;

/// <summary>What one reader may want to know: of what they may see, and of nothing else.</summary>
internal sealed class NoticeReader(
    NoticeBooks books, IStore store, INetwork network, NamesReader names, Actor actor)
{
    /// <summary>Kinds of things that fall due for those who work with them.</summary>
    private static readonly ImmutableArray<GrainKind> Due =
    [
        GrainKind.Enterprise, GrainKind.Workstation, GrainKind.Project, GrainKind.Service,
        GrainKind.Pairing,
    ];

    public async Task<NoticeList> Read(KnownCity city, CancellationToken cancel)
    {
        var (position, entries) = await books.Read(city.Facts.City, cancel);
        var lines = ImmutableArray.CreateBuilder<NoticeLine>();
        for (var i = entries.Count - 1; i >= 0 && lines.Count < NoticeLimits.LinesMax; i--)
        {
            if (await Tell(entries[i], city, cancel) is { } line)
                lines.Add(line);
        }

        var (due, total) = await FallingDue(city, cancel);
        return new NoticeList(position, city.Today, lines.ToImmutable(), due, total);
    }

    /// <summary>Null where the reader may not see what it happened to.</summary>
    private async Task<NoticeLine?> Tell(
        JournalEntry entry, KnownCity city, CancellationToken cancel)
    {
        var logic = Catalog.Of(entry.Key.Kind);
        if (await network.Read(entry.Key, cancel) is not { } grain
            || AccessControl.CheckRead(
                actor, entry.Key, logic.PlaceOf(entry.Key, grain.State, null)) is not null)
        {
            return null;
        }

        var text = EventText.Of(entry);
        var fact = JsonSerializer.Deserialize<JsonElement>(entry.Payload);
        var people = await names.Read(SentenceNames.People(text, fact), visible: false, cancel);
        return new NoticeLine(entry.Position, entry.RecordedAt,
            NoticeKinds.ByEvent[entry.Kind], entry.Key.Kind, entry.Key.Id,
            logic.Describe(entry.Key, grain.State)?.Name ?? entry.Key.Id,
            SentenceNames.Fill(text, city.Facts.Policy, people));
    }

    private async Task<(ImmutableArray<DueLine> Lines, long Total)> FallingDue(
        KnownCity city, CancellationToken cancel)
    {
        var lines = new List<DueLine>();
        var total = 0L;
        foreach (var kind in Due)
        {
            var (query, _) = ListScope.Of(actor, new DirectoryQuery(kind, city.Facts.City)
            {
                DueBefore = city.Today.AddDays(NoticeLimits.DaysAhead + 1),
                Sort = "due",
                Take = NoticeLimits.DueMax,
            });
            if (query is null)
                continue;

            var page = await store.Find(query, cancel);
            total += page.Total;
            lines.AddRange(page.Lines.Select(l => new DueLine(kind, l.Key.Id, l.Card.Name,
                l.Card.Due!.Value, l.Card.Due < city.Today)));
        }

        return ([.. lines.OrderBy(l => l.Due).Take(NoticeLimits.DueMax)], total);
    }
}
