using System.Collections.Immutable;
using System.Text.Json;
using Network.Client.Accounts;
using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Who did what to a grain, and when; newest first, in pages.</summary>
internal static class HistoryEndpoints
{
    private const int EntriesUsually = 50;

    public static void MapHistories(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<GrainKind>())
        {
            var name = GrainKey.Name(kind);
            api.MapGet($"/{name}/{{city}}/{{id}}/history",
                    (HttpContext context, string city, string id) =>
                        Read(context, kind, city, id))
                .Reads<HistoryPage>($"get{kind}History",
                    $"Who did what to this {name}, and when; newest first.",
                    QueryParameters.Before, QueryParameters.Take, QueryParameters.Actor,
                    QueryParameters.From, QueryParameters.Until)
                .WithTags(name);
        }
    }

    private static async Task<IResult> Read(
        HttpContext context, GrainKind kind, string city, string id)
    {
        var reading = context.RequestServices.GetRequiredService<GrainReader>();
        var (grain, fault) = await reading.Read(kind, city, id, context.RequestAborted);
        if (grain is null)
        {
            return new FaultResult(fault!);
        }

        var services = context.RequestServices;
        var filter = new HistoryFilter(
            QueryParameters.Actor.In(context.Request),
            QueryParameters.From.In(context.Request),
            QueryParameters.Until.In(context.Request),
            moment => services.GetRequiredService<ICities>().DayOf(city, moment));
        var store = services.GetRequiredService<IStore>();
        var (entries, next) = await HistoryWalk.Back(store,
            grain.Snapshot.Key, filter,
            QueryParameters.Before.In(context.Request) ?? long.MaxValue,
            (int)(QueryParameters.Take.In(context.Request) ?? EntriesUsually),
            context.RequestAborted);
        var names = await Accounts(
            store, grain, entries.Select(e => e.Actor), context.RequestAborted);
        var page = await Page(grain, entries, next, reading, names, context.RequestAborted);
        return Results.Json(page, Wire.Options);
    }

    private static async Task<HistoryPage> Page(ReadGrain grain,
        ImmutableArray<JournalEntry> entries, long? next, GrainReader reading,
        Dictionary<string, LocalText> names, CancellationToken cancel)
    {
        var told = entries.Select(e => (Entry: e, Text: EventText.Of(e),
            Fact: JsonSerializer.Deserialize<JsonElement>(e.Payload))).ToList();
        var people = await reading.Names(
            grain, told.SelectMany(t => SentenceNames.People(t.Text, t.Fact)), cancel);
        var policy = await reading.PolicyOf(grain.Snapshot.Key.City, cancel);
        return new HistoryPage(
            next,
            [.. told.Select(t => new HistoryEntry(
                t.Entry.Version,
                t.Entry.Position,
                t.Entry.RecordedAt,
                t.Entry.Actor,
                t.Entry.Kind,
                SentenceNames.Fill(t.Text, policy, people),
                t.Fact,
                names.GetValueOrDefault(t.Entry.Actor)))]);
    }

    /// <summary>Who the accounts are that did it, as the reader may see them.</summary>
    private static async Task<Dictionary<string, LocalText>> Accounts(IStore store,
        ReadGrain grain, IEnumerable<string> actors, CancellationToken cancel)
    {
        var names = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var actor in actors.Where(Secrets.IsAccount).Distinct(StringComparer.Ordinal))
        {
            if (await store.Accounts.Find(actor, cancel) is { } account)
            {
                names[actor] = grain.SeesPeople || account.Grants.IsEmpty
                    ? new(account.DisplayName, account.DisplayName)
                    : RoleNames.Of(account.Grants[0].Role);
            }
        }

        return names;
    }
}
