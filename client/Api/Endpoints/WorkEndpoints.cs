using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Client.Api.Work;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>Work lists 日程与提醒: what falls due for whom.</summary>
internal static class WorkEndpoints
{
    private const int DaysUsually = 365;

    public static void MapWork(this IEndpointRouteBuilder api) =>
        api.MapGet("/work/{city}", async (HttpContext context, string city, WorkReader work) =>
            {
                var request = context.Request;
                var (list, fault) = await work.Read(city,
                    QueryParameters.District.In(request).FirstOrDefault(),
                    QueryParameters.Role.In(request),
                    (int)(QueryParameters.Within.In(request) ?? DaysUsually),
                    context.RequestAborted);
                return list is null
                    ? new FaultResult(fault!) : Results.Json(list, Wire.Options);
            })
            .Reads<WorkList>("getWork", "What falls due, by day: missed, due, upcoming or done.",
                QueryParameters.Role, QueryParameters.District, QueryParameters.Within)
            .WithTags("city");
}
