using Network.Client.Configuration;
using Network.Client.Files.Export;
using Network.Client.Files.Import;
using Network.Client.Hosting;
using Network.Grains.Access;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Commands;

/// <summary>A network that is opened for this one command.</summary>
internal sealed class LocalDoor : INetworkDoor
{
    private readonly ILoggerFactory _logs;
    private readonly RunningNetwork _running;
    private readonly Actor _actor;
    private readonly string _city;

    private readonly DirectoryInfo? _aside;

    private LocalDoor(ILoggerFactory logs, RunningNetwork running, Actor actor, string city,
        DirectoryInfo? aside) =>
        (_logs, _running, _actor, _city, _aside) = (logs, running, actor, city, aside);

    public static async Task<LocalDoor> Open(
        NetworkSettings settings, string? city, DoorUse use, CancellationToken cancel)
    {
        var policies = PolicyFiles.Read(settings.Policies);
        var code = City([.. policies.All.Select(p => p.City)], city);
        var isThere = settings.Store.Provider != Provider.Sqlite
            || File.Exists(settings.Store.Path);
        if (use == DoorUse.Read && !isThere)
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"There is no database '{settings.Store.Path}'.");
        }

        var logs = NetworkStart.LogsAside();
        try
        {
            var aside = use == DoorUse.Write || isThere
                ? null : Directory.CreateTempSubdirectory();
            var opened = aside is null ? settings : settings with
            {
                Store = settings.Store with { Path = Path.Combine(aside.FullName, "empty.db") },
            };
            var running = await NetworkStart.Run(opened, policies, logs, cancel: cancel);
            return new LocalDoor(logs, running, settings.Actor.In([code]), code, aside);
        }
        catch (StoreRefusedException taken) when (taken.InnerException is IOException)
        {
            logs.Dispose();
            throw new ExpectedFailureException(taken.Text.In(Terminal.IsChinese)
                + (Terminal.IsChinese
                    ? "如果系统正在运行，请加上 --server http://localhost:5080。"
                    : " If the network runs, add --server http://localhost:5080."), taken);
        }
        catch
        {
            logs.Dispose();
            throw;
        }
    }

    public static string City(IReadOnlyList<string> cities, string? wanted) =>
        wanted is null
            ? cities is [var only] ? only : throw new ExpectedFailureException(ExitCode.BadInput,
                $"Say which city with --city: {string.Join(", ", cities)}.")
            : cities.Contains(wanted) ? wanted : throw new ExpectedFailureException(
                ExitCode.BadInput,
                $"There is no city '{wanted}'; there are: {string.Join(", ", cities)}.");

    public async Task<(ImportReport Report, ImportStatus? Status)> Import(
        ImportOrder order, CancellationToken cancel)
    {
        var desk = new ImportDesk(_running);
        await using var file = File.OpenRead(order.Path);
        return await ProgressBar.Run(async bar =>
        {
            var steps = new ImportSteps(bar);
            var plan = await desk.Plan(order.Kind, file, Path.GetFileName(order.Path), _city,
                _actor, order.Sheet, steps, order.Edits, cancel);
            if (!plan.Good || order.DryRun)
                return (ImportReport.Of(plan, false), (ImportStatus?)null);

            if (plan.Commands.IsEmpty)
                return (ImportReport.Of(plan, true), null);

            await desk.Stage(plan, steps, cancel);
            var outcome = await desk.Deliver(plan, steps, cancel);
            return (ImportReport.Of(plan, true), new ImportStatus(0, outcome.Refused));
        });
    }

    public async Task Export(ImportKind kind, IReadOnlyList<string> districts, int? year,
        ExportFormat format, Stream stream, CancellationToken cancel) =>
        await new ExportDesk(_running).Write(kind,
            new ExportFilter(_city, [.. districts], year), format, stream, _actor,
            cancel: cancel);

    public async Task<LiveStart> Start(DateOnly? asOf, CancellationToken cancel)
    {
        if (asOf > _running.Today(_city))
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"--as-of must not be later than today, {_running.Today(_city):yyyy-MM-dd}.");
        }

        var facts = await _running.Cities.FactsOf(_city, cancel);
        var start = await _running.Starts.Of(_city, null, asOf, cancel);
        return new LiveStart(start!.Start, facts!.Policy);
    }

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        _logs.Dispose();
        _aside?.Delete(recursive: true);
    }
}
