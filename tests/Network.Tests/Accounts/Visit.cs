using System.Text;
using System.Text.Json;
using Network.Grains.Kernel;
using Network.Tests.Api;

namespace Network.Tests.Accounts;

/// <summary>A browser with its cookies, as a page of ours drives it.</summary>
internal sealed class Visit(ApiHost host)
{
    public const string Password = "大江东去浪淘尽千古风流人物";

    /// <summary>Cookies by name, as the browser would send them.</summary>
    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>Headers that the browser adds.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>Attributes of the cookies as they were last set.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public string? Antiforgery { get; set; }

    public JsonElement Session { get; private set; }

    /// <summary>Somebody with roles, who was invited and has chosen a password.</summary>
    public static async Task<Visit> Of(ApiHost host, Visit manager, string name, object grants)
    {
        var invited = await manager.Post("accounts/invite",
            new { signInName = name, displayName = $"{name} 同志", grants });
        invited.Status.ShouldBe(200, invited.Body.ToString());
        var visit = new Visit(host);
        var accepted = await visit.Post("invitation/accept",
            new { token = invited.Body.GetProperty("token").GetString(), password = Password });
        accepted.Status.ShouldBe(200, accepted.Body.ToString());
        await visit.Open();
        return visit;
    }

    public async Task<ApiHost.Answer> SignIn(string name, string password)
    {
        var answer = await Post("sign-in", new { name, password });
        await Open();
        return answer;
    }

    /// <summary>Reads the session, as every page does first.</summary>
    public async Task<JsonElement> Open()
    {
        Session = (await Get("session")).Body;
        Antiforgery = Session.TryGetProperty("antiforgery", out var token)
            ? token.GetString() : null;
        return Session;
    }

    public string Account => Session.GetProperty("account").GetProperty("id").GetString()!;

    public Task<ApiHost.Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<ApiHost.Answer> Post(string path, object? body = null) => Send(
        HttpMethod.Post, path, body is string text ? text
            : JsonSerializer.Serialize(body ?? new { }, Wire.Options));

    public HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(
            method, new Uri($"/api/v1/{path}", UriKind.Relative));
        if (Cookies.Count > 0)
        {
            request.Headers.TryAddWithoutValidation(
                "Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        if (Antiforgery is not null && method != HttpMethod.Get)
        {
            request.Headers.Add("X-Antiforgery", Antiforgery);
        }

        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private async Task<ApiHost.Answer> Send(HttpMethod method, string path, string? body)
    {
        using var request = Request(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        }

        using var response = await host.Http.SendAsync(request);
        Keep(response);
        var text = await response.Content.ReadAsStringAsync();
        return new ApiHost.Answer((int)response.StatusCode,
            text.StartsWith('{') || text.StartsWith('[')
                ? JsonSerializer.Deserialize<JsonElement>(text) : default,
            response.Headers.ETag?.Tag, response.Headers.RetryAfter?.Delta);
    }

    /// <summary>Keeps the cookies of an answer.</summary>
    public void Keep(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            return;
        }

        foreach (var cookie in set)
        {
            var (pair, attributes) = (cookie.Split(';', 2)[0], cookie.Split(';', 2)[1]);
            var (name, value) = (pair.Split('=', 2)[0], pair.Split('=', 2)[1]);
            Attributes[name] = attributes;
            if (value.Length == 0)
            {
                Cookies.Remove(name);
            }
            else
            {
                Cookies[name] = value;
            }
        }
    }
}
