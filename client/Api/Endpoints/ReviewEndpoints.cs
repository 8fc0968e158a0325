using System.Collections.Immutable;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>What panels wait for from an expert, and which ones take projects.</summary>
internal static class ReviewEndpoints
{
    /// <summary>Panels that are looked through, the newest first.</summary>
    private const int PanelsMax = 100;

    /// <summary>The stage of panels that projects can be recommended to.</summary>
    private const string Taking = "open";

    /// <summary>The command that names a panel.</summary>
    private const string Recommend = "recommend";

    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reviews/{city}", Read)
            .Reads<ReviewLine[]>("getReviews",
                "The review panels that the reader sits on, and the scores that they wait for.")
            .WithTags("panel");
        api.MapGet("/open-panels/{city}", Open)
            .Reads<OpenPanel[]>("getOpenPanels",
                "The review panels that a project can be recommended to, for whoever recommends.")
            .WithTags("panel");
    }

    /// <summary>Whoever recommends a project names its panel, and need not see what is judged
    /// there.</summary>
    private static async Task<IResult> Open(HttpContext context, string city, CityReader cities,
        Actor actor, IStore store)
    {
        var cancel = context.RequestAborted;
        var (known, fault) = await cities.ReadRules(city, cancel);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        return AccessControl.Somewhere(actor, city, GrainKind.Project).Contains(Recommend)
            ? Results.Json((await store.Find(
                new DirectoryQuery(GrainKind.Panel, city)
                {
                    Stages = [Taking],
                    Sort = "-since",
                    Take = PanelsMax,
                }, cancel)).Lines.Select(l => new OpenPanel(l.Key.Id, l.Card.Name)).ToArray(),
                Wire.Options)
            : new FaultResult(Fault.Of(AccessControl.NotYours));
    }

    private static async Task<IResult> Read(HttpContext context, string city, CityReader cities,
        Actor actor, IStore store, INetwork network)
    {
        var cancel = context.RequestAborted;
        var (known, fault) = await cities.ReadRules(city, cancel);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        var experts = actor.Grants.Where(g => g.City == city && g.Role == Role.Expert)
            .Select(g => g.Unit).OfType<string>().ToList();
        var lines = ImmutableArray.CreateBuilder<ReviewLine>();
        var page = experts.Count == 0 ? [] : (await store.Find(
            new DirectoryQuery(GrainKind.Panel, city) { Sort = "-since", Take = PanelsMax },
            cancel)).Lines;
        foreach (var line in page)
        {
            if (await network.Read(line.Key, cancel) is { State: PanelState panel }
                && Line(line.Key, panel, experts) is { } review)
            {
                lines.Add(review);
            }
        }

        return Results.Json(lines.ToImmutable(), Wire.Options);
    }

    private static ReviewLine? Line(GrainKey key, PanelState panel, List<string> experts) =>
        !panel.Seats.Any(s => experts.Contains(s.Expert)) ? null : new ReviewLine(
            key.Id, panel.Name ?? key.Id, panel.Year, panel.PublishedOn is not null,
            panel.Scores.Count(s => experts.Contains(s.Expert)),
            [.. experts.SelectMany(e => ScoringDuties.Of(panel, e))
                .Select(d => new ReviewDuty(d.Entry.Project, d.Entry.Title, d.Final))]);
}
