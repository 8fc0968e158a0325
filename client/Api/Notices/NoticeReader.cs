using System.Collections.Immutable;
using System.Text.Json;
using Network.Client.Accounts;
using Network.Client.Api.Endpoints;
using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Client.Api.Views.Notices;
using Network.Client.Api.Work;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Api.Notices;

/// <summary>What one reader may want to know: of what they may see, and of nothing else.</summary>
internal sealed class NoticeReader(
    NoticeBooks books, IStore store, INetwork network, NamesReader names, GrainReader reading,
    ReaderBook seen, WorkReader work, ICities cities, Actor actor)
{
    /// <summary>Kinds of things that fall due for those who work with them.</summary>
    private static readonly ImmutableArray<GrainKind> Due =
    [
        GrainKind.Enterprise, GrainKind.Workstation, GrainKind.Project, GrainKind.Service,
        GrainKind.Pairing,
    ];

    private static readonly ImmutableHashSet<string> OfARole =
        ["deadline", "summary", "quota", "inspection", "home", "assessment"];

    public async Task<NoticeList> Read(KnownCity city, CancellationToken cancel)
    {
        var mark = await seen.Notices(city.Facts.City, cancel);
        var news = new News(mark?.Position ?? 0,
            mark is null ? DateOnly.MinValue : cities.DayOf(city.Facts.City, mark.At), city.Today);
        var (position, entries) = await books.Read(city.Facts.City, cancel);
        var lines = ImmutableArray.CreateBuilder<NoticeLine>();
        for (var i = entries.Count - 1; i >= 0 && lines.Count < NoticeLimits.LinesMax; i--)
        {
            if (await Tell(entries[i], city, news, cancel) is { } line)
                lines.Add(line);
        }

        var (due, total) = await FallingDue(city, news, cancel);
        var duties = await Duties(city, news, cancel);
        var count = lines.Count(l => l.New) + due.Count(l => l.New) + duties.Count(l => l.New);
        return new NoticeList(
            position, city.Today, count, lines.ToImmutable(), duties, due, total);
    }

    /// <summary>Null where the reader may not see what it happened to.</summary>
    private async Task<NoticeLine?> Tell(
        JournalEntry entry, KnownCity city, News news, CancellationToken cancel)
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
        return new NoticeLine(entry.Position, entry.RecordedAt,
            NoticeKinds.ByEvent[entry.Kind], entry.Key.Kind, entry.Key.Id,
            logic.Describe(entry.Key, grain.State)?.Name ?? entry.Key.Id,
            news.Is(entry.Position),
            SentenceNames.Fill(text, city.Facts.Policy, people));
    }

    private async Task<(ImmutableArray<DueLine> Lines, long Total)> FallingDue(
        KnownCity city, News news, CancellationToken cancel)
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
                l.Card.Due!.Value, l.Card.Due < city.Today, news.Is(l.Card.Due.Value))));
        }

        return ([.. lines.OrderBy(l => l.Due).Take(NoticeLimits.DueMax)], total);
    }

    /// <summary>Single things that fall due stand by themselves; these are what the rules ask of
    /// a role as a whole.</summary>
    private async Task<ImmutableArray<DutyLine>> Duties(
        KnownCity city, News news, CancellationToken cancel)
    {
        var roles = actor.Grants.Where(g => g.City == city.Facts.City)
            .Select(g => Words.Of(g.Role)).ToHashSet();
        var (list, _) = await work.Read(
            city.Facts.City, null, null, NoticeLimits.DaysAhead, cancel);
        return [.. (list?.Items ?? [])
            .Where(i => roles.Contains(i.Role) && OfARole.Contains(i.Kind)
                && i.State is WorkState.Due or WorkState.Missed)
            .Take(NoticeLimits.DueMax)
            .Select(i => new DutyLine(i, news.Is(i.Due)))];
    }

    /// <summary>What is new since a reader's last look.</summary>
    /// <param name="Seen">Position of that look.</param>
    /// <param name="On">Its day.</param>
    private readonly record struct News(long Seen, DateOnly On, DateOnly Today)
    {
        public bool Is(long position) => position > Seen;

        /// <summary>A day came into sight, or has passed, since.</summary>
        public bool Is(DateOnly due) => due < Today
            ? due >= On : On == DateOnly.MinValue || due > On.AddDays(NoticeLimits.DaysAhead);
    }
}
