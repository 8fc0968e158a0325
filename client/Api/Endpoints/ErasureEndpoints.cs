using Network.Client.Accounts;
using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Views.Accounts;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Accounts;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Personal data is erased on request; what was counted stays (domain rules, section 5).
/// </summary>
internal static class ErasureEndpoints
{
    /// <summary>Kinds of grain that people are entered in.</summary>
    private static readonly GrainKind[] WithPeople =
    [
        GrainKind.City, GrainKind.District, GrainKind.Enterprise, GrainKind.Project,
        GrainKind.Service, GrainKind.Nomination, GrainKind.Pairing,
    ];

    public static void MapErasures(this IEndpointRouteBuilder api)
    {
        foreach (var kind in WithPeople)
        {
            var name = GrainKey.Name(kind);
            api.MapPost($"/{name}/{{city}}/{{id}}/erase-person",
                    (HttpContext context, string city, string id) =>
                        AskBody.With<EraseAsk>(context, ask => Erase(context, kind, city, id, ask)))
                .Asks<EraseAsk, AccountDone>($"erase{kind}Person",
                    "Erases the name, phone and address of somebody here, for good; every count "
                    + "stays.")
                .WithTags(name);
        }
    }

    private static async Task<IResult> Erase(
        HttpContext context, GrainKind kind, string city, string id, EraseAsk ask)
    {
        var services = context.RequestServices;
        var (grain, fault) = await services.GetRequiredService<GrainReader>()
            .Read(kind, city, id, context.RequestAborted);
        if (grain is null || !grain.ErasesPeople)
        {
            return new FaultResult(fault ?? Fault.Of(AccessControl.NotYours));
        }

        var accounts = services.GetRequiredService<IStore>().Accounts;
        var visitor = services.GetRequiredService<Visitor>();
        var key = grain.Snapshot.Key.Stream;
        var known = PeopleOf.State(grain.Snapshot.State).Contains(ask.Person)
            || await accounts.StreamOfPerson(ask.Person, context.RequestAborted) == key;
        var entry = new AuditEntry(services.GetRequiredService<TimeProvider>().GetUtcNow(),
            AuditKind.PersonErased, visitor.Actor.Id, key, ask.Person,
            SessionBook.AddressOf(context));
        return known && await accounts.ErasePerson(ask.Person, entry)
            ? AccountEndpoints.Answer(null)
            : new FaultResult(Fault.Unknown("person",
                "没有此人的个人信息，可能已经删除。",
                "There is no personal data of this person; it may have been erased."));
    }
}
