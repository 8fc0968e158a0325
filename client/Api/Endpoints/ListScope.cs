using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Narrows a list of confidential grains to those that the reader may see.</summary>
internal static class ListScope
{
    /// <summary>The query as the actor may ask it, or why not at all.</summary>
    public static (DirectoryQuery? Query, Rejection? Why) Of(Actor actor, DirectoryQuery query)
    {
        if (!AccessControl.IsConfidential(query.Kind))
        {
            return (query, null);
        }

        var scope = AccessControl.Confidants(actor, query.City);
        if (scope is null)
        {
            return (null, AccessControl.NotYours);
        }

        return (scope switch
        {
            { Host: { } host } => query with { Host = host },
            { Districts: { IsEmpty: false } own } => query with
            {
                Districts = query.Districts.IsEmpty
                    ? own : [.. own.Intersect(query.Districts).DefaultIfEmpty("-")],
            },
            _ => query,
        }, null);
    }
}
