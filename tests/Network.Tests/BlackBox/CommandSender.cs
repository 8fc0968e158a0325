using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Network.Tests.BlackBox;

/// <summary>Sends commands as a client of the API does and keeps what it learned of each.</summary>
internal sealed class CommandSender(HttpClient http)
{
    /// <summary>Sends a command once under its id; the operation knows the answer after.</summary>
    public async Task<Operation> Send(Operation operation, string command, JsonNode body)
    {
        operation.Tries++;
        using var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri($"/api/v1/{operation.Stream}/{command}", UriKind.Relative))
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Idempotency-Key", operation.Id.ToString());
        try
        {
            using var answer = await http.SendAsync(request);
            return await Learn(operation, answer);
        }
        catch (Exception e) when (e is HttpRequestException or IOException
            or TaskCanceledException or JsonException)
        {
            // Nobody answered, or only half of it: the command may be written or not.
            return operation;
        }
    }

    private static async Task<Operation> Learn(Operation operation, HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            var done = await answer.Content.ReadFromJsonAsync<JsonElement>();
            return operation.Acknowledge(
                done.GetProperty("version").GetInt64(), done.GetProperty("repeated").GetBoolean());
        }

        operation.Why = $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
        return MayHaveHappened(answer.StatusCode) ? operation : operation.Refuse();
    }

    private static bool MayHaveHappened(HttpStatusCode status) =>
        status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests
            or HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError;
}
