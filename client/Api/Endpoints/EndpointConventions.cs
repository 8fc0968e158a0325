using System.Net.Mime;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;

namespace Network.Client.Api.Endpoints;

/// <summary>What every endpoint of the API says about itself.</summary>
internal static class EndpointConventions
{
    /// <summary>Statuses that any read may answer besides its own.</summary>
    private static readonly int[] OfReads = [400, 401, 403, 404, 429, 503];

    /// <summary>Statuses that any command may answer besides 200.</summary>
    private static readonly int[] OfCommands =
        [400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503];

    /// <summary>A handler of the request alone would be taken for one without an answer.
    /// </summary>
    public static RouteHandlerBuilder Post(this IEndpointRouteBuilder api, string path,
        Func<HttpContext, Task<IResult>> handler) => api.MapPost(path, (Delegate)handler);

    /// <summary>Names a read, lets only its query parameters pass, and documents its answers.
    /// </summary>
    public static RouteHandlerBuilder Reads<TAnswer>(this RouteHandlerBuilder endpoint,
        string operation, string summary, params QueryParameter[] parameters)
    {
        return endpoint.Takes(parameters)
            .WithName(operation).WithSummary(summary)
            .Produces<TAnswer>()
            .Problems(OfReads);
    }

    /// <summary>Like a read, but its answers come as server-sent events.</summary>
    public static RouteHandlerBuilder Streams<TAnswer>(
        this RouteHandlerBuilder endpoint, string operation, string summary)
    {
        return endpoint.Takes([])
            .WithName(operation).WithSummary(summary)
            .WithDescription("Server-sent events named 'totals': the data is the overview, the id "
                + "the journal's position. The first comes at once; at most ten a second.")
            .Produces<TAnswer>(StatusCodes.Status200OK, "text/event-stream")
            .Problems(OfReads);
    }

    private static RouteHandlerBuilder Takes(
        this RouteHandlerBuilder endpoint, QueryParameter[] parameters)
    {
        var check = new QueryCheck(parameters);
        endpoint.AddEndpointFilter(check);
        return endpoint.WithMetadata(check);
    }

    /// <summary>Like a read, but its answer is a file.</summary>
    public static RouteHandlerBuilder ReadsFile(this RouteHandlerBuilder endpoint,
        string operation, string summary, string[] contentTypes,
        params QueryParameter[] parameters)
    {
        return endpoint.Takes(parameters)
            .WithName(operation).WithSummary(summary)
            .Produces<Stream>(StatusCodes.Status200OK, contentTypes[0], contentTypes[1..])
            .Problems(OfReads);
    }

    /// <summary>Takes a question as its body and keeps nothing.</summary>
    public static RouteHandlerBuilder Asks<TAsk, TAnswer>(this RouteHandlerBuilder endpoint,
        string operation, string summary, string contentType = "application/json")
        where TAsk : notnull
    {
        return endpoint.Takes([])
            .WithName(operation).WithSummary(summary)
            .Accepts<TAsk>("application/json")
            .Produces<TAnswer>(StatusCodes.Status200OK, contentType)
            .Problems([400, 401, 403, 404, 409, 413, 415, 422, 429, 503]);
    }

    /// <summary>Documents a file as the body, and how it may be refused.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder endpoint) =>
        endpoint.Accepts<Stream>(FileBody.ContentTypes[0],
                [.. FileBody.ContentTypes.Skip(1), EditedFile.ContentType])
            .Problems([413, 415]);

    /// <summary>Documents a file of some types as the body, and how it may be refused. Any type may
    /// be said; the content decides.</summary>
    public static RouteHandlerBuilder TakesEvidence(
        this RouteHandlerBuilder endpoint, string[] contentTypes) =>
        endpoint.Accepts<Stream>(MediaTypeNames.Application.Octet, contentTypes)
            .Problems([413, 415, 422]);

    /// <summary>Documents the answers of a command.</summary>
    public static RouteHandlerBuilder AnswersAsCommand(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<CommandAnswer>().Problems(OfCommands);

    private static RouteHandlerBuilder Problems(
        this RouteHandlerBuilder endpoint, int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.Produces<Problem>(status, "application/problem+json");
        }

        return endpoint;
    }
}
