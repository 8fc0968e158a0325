using System.Text;
using Network.Client.Files.Import;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Files;

/// <summary>Kunshan at work on a database of its own, into which files are imported.</summary>
internal sealed class ImportTown : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ImportTown()
    {
    }

    public RunningNetwork Network { get; private set; } = null!;

    public ImportDesk Desk { get; private set; } = null!;

    public Actor Clerk { get; init; } = new("clerk", [new Grant(Role.CityStaff, "kunshan")]);

    public static async Task<ImportTown> Open()
    {
        var town = new ImportTown();
        await town.Start();
        return town;
    }

    /// <summary>Stops the process and starts it again on the same database.</summary>
    public async Task Restart()
    {
        await Network.DisposeAsync();
        await Start();
    }

    public Task<ImportPlan> Plan(
        ImportKind kind, string csv, Actor? actor = null, ImportEdits? edits = null) =>
        Plan(kind, new MemoryStream(Encoding.UTF8.GetBytes(csv)), actor, edits);

    public Task<ImportPlan> Plan(
        ImportKind kind, Stream file, Actor? actor = null, ImportEdits? edits = null) =>
        Desk.Plan(kind, file, "file", "kunshan", actor ?? Clerk, edits: edits,
            cancel: TestContext.Current.CancellationToken);

    /// <summary>Imports a file without mistakes, and waits until all of it has arrived.</summary>
    public async Task<ImportPlan> Import(ImportKind kind, string csv)
    {
        var plan = await Plan(kind, csv);
        plan.Good.ShouldBeTrue(Told(plan));
        await Arrive(plan);
        return plan;
    }

    public async Task Arrive(ImportPlan plan)
    {
        var cancel = TestContext.Current.CancellationToken;
        await Desk.Stage(plan, cancel: cancel);
        (await Desk.Deliver(plan, cancel: cancel)).Refused.ShouldBeEmpty();
    }

    public async Task<EnterpriseState> Host(string id) =>
        (EnterpriseState)(await Network.Network.Read(GrainKey.OfEnterprise("kunshan", id),
            TestContext.Current.CancellationToken))!.State;

    public async Task<DirectoryPage> Hosts() => await Network.Store.Find(
        new DirectoryQuery(GrainKind.Enterprise, "kunshan"),
        TestContext.Current.CancellationToken);

    public static string Told(ImportPlan plan) => string.Join('\n', plan.Problems.Select(p =>
        $"{p.Column}{p.Row} {p.Code} {p.Severity}: {p.Message.En}"));

    public async ValueTask DisposeAsync()
    {
        await Network.DisposeAsync();
        _folder.Dispose();
    }

    private async Task Start()
    {
        Network = await RunningNetwork.Start(
            StoreOptions.Sqlite(_folder.File("network.db")),
            new NetworkOptions([Kunshan.Policy]) { Time = TestTime.At(2024, 7, 15) },
            TestContext.Current.CancellationToken);
        Desk = new ImportDesk(Network);
    }
}
