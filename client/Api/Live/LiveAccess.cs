using Network.Client.Accounts;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Api.Live;

/// <summary>Whether somebody may watch, at first and for as long as the page is open.</summary>
internal sealed class LiveAccess(
    Visitor visitor, CityReader cities, IServiceProvider services, TimeProvider time)
{
    /// <summary>Why somebody may not begin to watch; null when they may.</summary>
    public async Task<Fault?> Check(LiveScope scope, CancellationToken cancel) =>
        (await cities.ReadRules(scope.City, cancel)).Fault ?? Check(visitor.Actor, scope);

    /// <summary>Ends when the reader may not watch any more: signed out, disabled, or of another
    /// role.</summary>
    public async Task Lost(LiveScope scope, CancellationToken cancel)
    {
        do
        {
            await Task.Delay(SignInLimits.LookAgain, time, cancel);
        }
        while (await Now(cancel) is { } actor && Check(actor, scope) is null);
    }

    private static Fault? Check(Actor actor, LiveScope scope)
    {
        var refused = scope.District is { } id && GrainKey.IsPart(id)
            ? AccessControl.CheckRead(
                actor, GrainKey.OfDistrict(scope.City, id), new Place(id))
            : AccessControl.CheckTotals(actor, scope.City);
        return refused is null ? null : Fault.Of(refused);
    }

    /// <summary>The reader as the store knows them now; null for somebody it does not let in.
    /// </summary>
    private async Task<Actor?> Now(CancellationToken cancel)
    {
        if (visitor.Account is null)
        {
            return visitor.Actor;
        }

        var book = services.GetRequiredService<SessionBook>();
        var account = visitor.Session is { } session
            ? (await book.FindHashed(session.SecretHash, cancel))?.Account
            : (await book.FindTokenHashed(visitor.Token!.SecretHash, cancel))?.Account;
        return account is null ? null : Visitor.ActorOf(account);
    }
}
