using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Policies;
using Network.Silo.Rollup;
using Network.Tests.BlackBox;
using Network.Tests.Runtime;
using Network.Tests.Tidy;

namespace Network.Tests.Documents;

/// <summary>A city that runs on one of the policy files, on a database of its own.</summary>
internal sealed class PolicyYear : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _commands;

    private readonly TestTime _time;

    private PolicyYear(Policy policy, TestTime time) => (Policy, _time) = (policy, time);

    public Policy Policy { get; }

    public RunningNetwork Running { get; private set; } = null!;

    public string City => Policy.City;

    public Actor Staff => new("staff", [new Grant(Role.CityStaff, City)]);

    /// <param name="file">Name of the policy file without ending.</param>
    public static async Task<PolicyYear> Begin(string file, int year, int month, int day)
    {
        var load = PolicyFile.Load(Path.Combine(Repository.Root, "policies", $"{file}.yaml"));
        load.Mistakes.ShouldBeEmpty();
        var begun = new PolicyYear(load.Policy!, TestTime.At(year, month, day));
        begun.Running = await RunningNetwork.Start(
            StoreOptions.Sqlite(begun._folder.File("network.db")),
            new NetworkOptions([begun.Policy]) { Time = begun._time },
            TestContext.Current.CancellationToken);
        await begun.Settled();
        return begun;
    }

    /// <summary>A later day of the year comes.</summary>
    public void ComesTo(DateOnly day) => _time.Advance(
        day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc) - _time.GetUtcNow().UtcDateTime);

    /// <summary>Says what must be accepted.</summary>
    public async Task Do(GrainKey key, params GrainCommand[] commands)
    {
        foreach (var command in commands)
        {
            var outcome = await Say(key, command);
            outcome.ShouldBeOfType<Outcome.Done>($"{command}: {outcome}");
        }
    }

    /// <summary>Says what a rule must refuse.</summary>
    public async Task<Rejection> Refused(GrainKey key, GrainCommand command, string code)
    {
        var why = (await Say(key, command)).ShouldBeOfType<Outcome.Rejected>().Why;
        why.Code.ShouldBe(code);
        return why;
    }

    public async Task<T> State<T>(GrainKey key) where T : GrainState =>
        (T)(await Running.Network.Read(key, TestContext.Current.CancellationToken))!.State;

    /// <summary>Waits until no grain owes another one anything.</summary>
    public Task Settled() =>
        Running.Courier.Drained(TestContext.Current.CancellationToken);

    public Totals Totals => Running.Totals.Of(new Dimensions(City));

    public GrainKey CityKey => GrainKey.OfCity(City);

    /// <summary>What is still owed of a quota this year: 0 when it is met.</summary>
    public long Owed(string quota, string? district = null)
    {
        var rule = Policy.Quotas.Single(q => q.Id == quota);
        var totals = Running.Totals.Of(new Dimensions(City, district));
        var done = MetricNames.Find(rule.Metric)!.Nature == MetricNature.Standing
            ? totals.Standing(rule.Metric)
            : totals.YearSum(rule.Metric, Running.Today(City).Year);
        return Math.Max(0, rule.YearlyMin.Value - done);
    }

    /// <summary>A host with an association, founded as the policy asks.</summary>
    public async Task<GrainKey> Founded(
        string id, string district, HostProfile profile, DateOnly on)
    {
        var host = GrainKey.OfEnterprise(City, id);
        await Do(host, [
            new EnterpriseCommand.Register(district, profile),
            new EnterpriseCommand.BeginPreparing(on),
            .. Policy.Founding.Steps.Where(s => s.Required)
                .Select(s => new EnterpriseCommand.CompleteStep(s.Id, on)),
            new EnterpriseCommand.Establish(on)]);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        _folder.Dispose();
    }

    private Task<Outcome> Say(GrainKey key, GrainCommand command) =>
        Running.Network.Execute(key, command, new Guid(++_commands, 4, 4, new byte[8]), Staff,
            null, TestContext.Current.CancellationToken);
}
