using Microsoft.Data.Sqlite;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal.Sqlite;
using Network.Silo.Rollup;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>What a recount finds when somebody changed the file behind the product's back.
/// </summary>
public sealed class RecountTests : IDisposable
{
    private static readonly GrainKey Hengrui = Talk.Host("hengrui");

    private readonly TemporaryFolder folder = new();

    private string File => folder.File("network.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Recount_ChangedContribution_NamesGrainAndMetric()
    {
        await Lived();
        Change("UPDATE rollup SET metrics = replace(metrics, '\"members\":2', '\"members\":9')");

        var recount = await Recounted();

        recount.Equal.ShouldBeFalse();
        var grain = recount.Differences.Single(d =>
            d.Subject == Hengrui.Stream && d.Metric == "members");
        (grain.Stood, grain.Recounted.Value).ShouldBe((9, 2));
        grain.Text.Zh.ShouldContain("members");
        recount.Differences.ShouldContain(d => d.Subject == RecountDifference.Store);
        recount.Differences.ShouldContain(d => d.Subject == RecountDifference.Totals);
        recount.FaultsFound.ShouldBe(0);
    }

    [Fact]
    public async Task Recount_ChangedEvent_NamesStreamAndVersion()
    {
        await Lived();
        Change("UPDATE journal SET payload = replace(payload, 'zhangpu', 'lujia') "
            + "WHERE stream = 'enterprise/kunshan/hengrui' AND version = 1");

        var recount = await Recounted();

        var fault = recount.Faults.ShouldHaveSingleItem();
        (fault.Key, fault.Version).ShouldBe((Hengrui, 1));
        fault.Text.En.ShouldContain("changed");
        recount.Equal.ShouldBeFalse();
    }

    [Fact]
    public async Task Recount_ChangedActor_IsSeenToo()
    {
        await Lived();
        Change("UPDATE journal SET actor = 'somebody' WHERE stream LIKE '%hengrui'");

        (await Recounted()).FaultsFound.ShouldBe(1);
    }

    private async Task Lived()
    {
        await using var network = await Start();
        await network.Network.Do(Hengrui, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)),
            new EnterpriseCommand.AdmitMembers([
                new NewMember(new PersonalData("甲"), Kunshan.Day(2024, 6, 1), TitleGrade.Senior),
                new NewMember(new PersonalData("乙"), Kunshan.Day(2024, 6, 1), TitleGrade.None)]));
        await network.Courier.Drained();
        (await network.Recount()).Equal.ShouldBeTrue();
    }

    private async Task<RecountResult> Recounted()
    {
        await using var network = await Start();
        return await network.Recount();
    }

    private async Task<RunningNetwork> Start() => await RunningNetwork.Start(
        SqliteStore.Open(File),
        new NetworkOptions([Kunshan.Policy]) { Time = TestTime.At(2024, 7, 15) });

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery().ShouldBeGreaterThan(0);
    }
}
