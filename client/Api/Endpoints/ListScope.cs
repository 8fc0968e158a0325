using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Narrows a list to the grains that the reader may see.</summary>
internal static class ListScope
{
    /// <summary>No grain has this id.</summary>
    private const string Nothing = "-";

    /// <summary>The query as the actor may ask it, or why not at all.</summary>
    public static (DirectoryQuery? Query, Rejection? Why) Of(Actor actor, DirectoryQuery query)
    {
        var scope = AccessControl.Listed(actor, query.City, query.Kind);
        if (scope is null)
        {
            return (null, AccessControl.NotYours);
        }

        return (scope switch
        {
            { Id: { } id } => query with { Id = id },
            { Host: { } host } when query.Host is { } asked && asked != host =>
                query with { Host = Nothing },
            { Host: { } host } => query with { Host = host },
            { Districts: { IsEmpty: false } own } => query with
            {
                Districts = query.Districts.IsEmpty
                    ? own : [.. own.Intersect(query.Districts).DefaultIfEmpty(Nothing)],
            },
            _ => query,
        }, null);
    }
}
