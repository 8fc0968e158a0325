using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Grains.Policies;
using Network.Silo;
using Network.Tests.BlackBox;

namespace Network.Tests.Api;

/// <summary>The whole host in this process, on a SQLite file of its own.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    private readonly TemporaryFolder? _own;
    private readonly RunningNetwork _network;
    private readonly WebApplication _app;

    private ApiHost(TemporaryFolder? own, RunningNetwork network, WebApplication app)
    {
        _own = own;
        _network = network;
        _app = app;
        Http = Port == 0
            ? app.GetTestClient()
            : new HttpClient(new SocketsHttpHandler { UseCookies = false })
            {
                BaseAddress = new Uri(app.Urls.Single()),
            };
    }

    public HttpClient Http { get; }

    /// <summary>Port of the socket; 0 where there is none.</summary>
    public int Port => _app.Services.GetService<IServer>() is TestServer
        ? 0 : new Uri(_app.Urls.Single()).Port;

    public TestServer Server => _app.GetTestServer();

    /// <param name="socket">Listens on a port of this machine, with the real server.</param>
    /// <param name="folder">Holds the database; one of its own where none is given.</param>
    /// <param name="rules">Changes the policies of the files.</param>
    public static async Task<ApiHost> Start(
        Func<NetworkSettings, NetworkSettings>? change = null,
        Action<IServiceCollection>? services = null,
        TemporaryFolder? folder = null,
        bool socket = false,
        Func<Policy, Policy>? rules = null)
    {
        var own = folder is null ? new TemporaryFolder() : null;
        var usual = new NetworkSettings
        {
            Policies = [ServedNetwork.Policy],
            Urls = string.Create(
                CultureInfo.InvariantCulture, $"http://127.0.0.1:{LoopbackPort.Free()}"),
            Store = new StoreSettings(Path: (folder ?? own!).File("network.db")),
            Limits = new LimitSettings(
                RequestsPerSecond: 1_000_000, RequestsBurst: 10_000_000),
        };
        var settings = change?.Invoke(usual) ?? usual;
        var read = PolicyFiles.Read(settings.Policies);
        var policies = rules is null ? read : new RunningPolicies([.. read.All.Select(rules)]);
        var network = await NetworkStart.Run(settings, policies, NullLoggerFactory.Instance);
        var app = NetworkHost.Build(settings, policies, network, builder =>
        {
            if (!socket)
            {
                builder.WebHost.UseTestServer();
            }

            builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Error);
            services?.Invoke(builder.Services);
        });
        await app.StartAsync();
        return new ApiHost(own, network, app);
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Waits until no grain owes another one anything.</summary>
    public Task Settled() => _network.Courier.Drained();

    /// <summary>Waits until the city's founding has opened a district.</summary>
    public Task Opened(string district) => Eventually.Is(
        () => Get($"district/kunshan/{district}"), a => a.Status == 200,
        TimeSpan.FromSeconds(10), a => $"The district is not there: {a}");

    /// <summary>Sends a command as a JSON text.</summary>
    public async Task<Answer> Post(string path, string body, Guid? key = null,
        string? ifMatch = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri($"/api/v1/{path}", UriKind.Relative));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Add("Idempotency-Key", (key ?? Guid.NewGuid()).ToString());
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await Send(request);
    }

    public async Task<Answer> Get(string path, string language = "zh-CN")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get,
            new Uri(path.StartsWith('/') ? path : $"/api/v1/{path}", UriKind.Relative));
        request.Headers.Add("Accept-Language", language);
        return await Send(request);
    }

    public async Task<Answer> Send(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith(
            "json", StringComparison.Ordinal) == true;
        return new Answer(
            (int)response.StatusCode,
            isJson ? JsonSerializer.Deserialize<JsonElement>(text) : default,
            response.Headers.ETag?.Tag,
            response.Headers.RetryAfter?.Delta);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _network.DisposeAsync();
        _own?.Dispose();
    }

    /// <summary>What came back.</summary>
    internal sealed record Answer(int Status, JsonElement Body, string? Tag, TimeSpan? RetryAfter)
    {
        public string? Code => Body.ValueKind == JsonValueKind.Object
            && Body.TryGetProperty("code", out var code) ? code.GetString() : null;

        public string? Field => Body.TryGetProperty("field", out var where)
            ? where.GetString() : null;
    }
}
