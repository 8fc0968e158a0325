using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Network.Client.Configuration;

namespace Network.Tests.Accounts;

/// <summary>A small OAuth 2.0 provider on this machine, which knows one person.</summary>
internal sealed class Provider : IAsyncDisposable
{
    private const string Client = "network";
    private const string Secret = "shared-secret";

    private readonly ConcurrentDictionary<string, string> _codes = new();
    private readonly WebApplication _app;

    private Provider(WebApplication app) => _app = app;

    /// <summary>Whom the provider says it is.</summary>
    public object Person { get; set; } = new { sub = "wang@city.example" };

    private string Address => _app.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.First();

    public ProviderSettings Settings => new("市统一身份认证", Client, Secret,
        $"{Address}/authorize", $"{Address}/token", $"{Address}/person", Scope: "profile");

    public static async Task<Provider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var provider = new Provider(app);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", (Delegate)provider.Exchange);
        app.MapGet("/person", (HttpContext context) =>
            context.Request.Headers.Authorization == "Bearer token-1"
                ? Results.Json(provider.Person) : Results.Unauthorized());
        await app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Asks nobody: the person is signed in at the provider already.</summary>
    private IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["client_id"] != Client || query["response_type"] != "code"
            || query["code_challenge_method"] != "S256")
        {
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = query["code_challenge"].ToString();
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(),
            new Dictionary<string, string?>
            {
                ["code"] = code,
                ["state"] = query["state"],
            }));
    }

    /// <summary>A code is good once, for whoever began.</summary>
    private async Task<IResult> Exchange(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var proof = WebEncoders.Base64UrlEncode(
            SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return form["client_secret"] == Secret
            && _codes.TryRemove(form["code"].ToString(), out var challenge) && challenge == proof
            ? Results.Json(new { access_token = "token-1", token_type = "bearer" })
            : Results.BadRequest();
    }
}
