using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Playwright;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser.Month;

/// <summary>A city on an empty database in March 2026, as it is started for the first time, with a
/// clock that the stories move on. Everybody has a browser of their own.</summary>
public sealed partial class MonthCity : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly MonthClock _clock = new(new DateOnly(2026, 3, 2));
    private readonly Dictionary<string, Visitor> _people = [];
    private readonly StringWriter _told = new(CultureInfo.InvariantCulture);
    private ServedBehind? _behind;
    private RunningNetwork? _network;
    private WebApplication? _app;

    /// <summary>Starts, on the clock of the story, what is to hold its grains in the place of its
    /// own memory; null for nothing.</summary>
    internal static Func<TimeProvider, Task<ServedBehind>>? Behind { get; set; }

    /// <summary>What the first start printed: the administrator's one-time password.</summary>
    public string OneTimePassword => Told().Match(_told.ToString()).Value;

    /// <summary>The addresses of invitations, by sign-in name.</summary>
    internal Dictionary<string, string> Invitations { get; } = [];

    internal IEnumerable<string> Complaints => _people.SelectMany(p =>
        p.Value.Complaints.Select(c => $"{p.Key}: {c}"));

    public async ValueTask InitializeAsync()
    {
        _behind = Behind is null ? null : await Behind(_clock);
        var settings = new NetworkSettings
        {
            Policies = [MonthPolicy.InAFile],
            Urls = $"http://127.0.0.1:{LoopbackPort.Free().ToString(CultureInfo.InvariantCulture)}",
            Store = _behind is null
                ? new StoreSettings(Path: _folder.File("network.db"))
                : new StoreSettings(Provider.Postgres, ConnectionString: _behind.Database),
            Cluster = new ClusterSettings
            {
                Role = _behind is null ? ClusterRole.None : ClusterRole.Client,
            },
            // Everybody comes from this machine's address.
            Limits = new LimitSettings(RequestsPerSecond: 1_000_000, RequestsBurst: 10_000_000),
            SignIn = new SignInSettings(SignInMode.Accounts),
        };
        var policies = PolicyFiles.Read(settings.Policies);
        _network = await NetworkStart.Run(
            settings, policies, NullLoggerFactory.Instance, _clock);
        await SignInStart.Prepare(settings, policies, _network, _told);
        _app = NetworkHost.Build(settings, policies, _network, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(_clock);
            builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Error);
        });
        await _app.StartAsync();
    }

    /// <summary>The morning of a day of March.</summary>
    internal void Dawn(int day) => Dawn(new DateOnly(2026, 3, day));

    /// <summary>The morning of any later day.</summary>
    internal void Dawn(DateOnly day) => _clock.MoveTo(day);

    /// <summary>What somebody does in their browser; a picture is kept when it fails.</summary>
    internal async Task Does(Chromium chromium, string who, Func<IPage, Task> deeds)
    {
        if (!_people.TryGetValue(who, out var person))
        {
            _people[who] = person = await Visitor.Arrive(
                chromium, new Uri(_app!.Urls.Single()));
        }

        await person.Through(deeds, $"month-{who}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people.Values)
        {
            await person.DisposeAsync();
        }

        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_network is not null)
        {
            await _network.DisposeAsync();
        }

        foreach (var silo in _behind?.Processes ?? [])
        {
            await silo.DisposeAsync();
        }

        await _told.DisposeAsync();
        _folder.Dispose();
    }

    [GeneratedRegex("([a-z2-9]{5}-){3}[a-z2-9]{5}")]
    private static partial Regex Told();
}
