using System.Globalization;
using System.Text;
using Network.Client.Files.Import;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.BlackBox;

namespace Network.Tests.Files;

/// <summary>A file is entered whole or not at all, and once, whatever happens on the way.
/// </summary>
public sealed class ImportDeliveryTests
{
    private const int Many = 4_000;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rehearsal_OfAGoodFile_WritesNothing()
    {
        await using var town = await ImportTown.Open();
        await town.Network.Courier.Drained(Cancel);
        var before = await town.Network.Store.ReadHead(Cancel);

        var plan = await town.Plan(ImportKind.Hosts, Hosts(100));

        (plan.Entered, plan.Commands.Length).ShouldBe((100, 200));
        (await town.Network.Courier.Pending(cancel: Cancel)).ShouldBe(0);
        (await town.Network.Store.ReadHead(Cancel)).ShouldBe(before);
        (await town.Hosts()).Total.ShouldBe(0);
    }

    [Fact]
    public async Task FileWithOneMistake_Among1000Rows_CannotBeStaged()
    {
        await using var town = await ImportTown.Open();

        var plan = await town.Plan(ImportKind.Hosts, Hosts(1_000) + "最后一家,没有这个镇,,,\n");

        (plan.Errors, plan.Entered, plan.Commands.Length).ShouldBe((1, 0, 0));
        await Should.ThrowAsync<ArgumentException>(() => town.Desk.Stage(plan, cancel: Cancel));
        (await town.Hosts()).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Restart_InTheMiddleOfDelivery_GoesOnAndEntersEverythingOnce()
    {
        await using var town = await ImportTown.Open();
        var plan = await town.Plan(ImportKind.Hosts, Hosts(Many));
        await town.Desk.Stage(plan, cancel: Cancel);
        await Eventually.Is(() => Pending(town, plan), p => p < plan.Commands.Length, Soon,
            p => $"{p} are pending.");
        var pending = await Pending(town, plan);

        await town.Restart();
        var outcome = await town.Desk.Deliver(plan, cancel: Cancel);

        pending.ShouldBeGreaterThan(0, "It was over before the restart: use more hosts.");
        outcome.Refused.ShouldBeEmpty();
        await ShouldHaveAll(town);
    }

    [Fact]
    public async Task SameFile_ImportedAgainInTheMiddleOfDelivery_EntersEverythingOnce()
    {
        await using var town = await ImportTown.Open();
        var plan = await town.Plan(ImportKind.Hosts, Hosts(Many));
        await town.Desk.Stage(plan, cancel: Cancel);

        await town.Import(ImportKind.Hosts, Hosts(Many));
        await town.Desk.Deliver(plan, cancel: Cancel);

        await ShouldHaveAll(town);
    }

    [Fact]
    public async Task Command_RefusedOnArrival_IsToldWithItsRowAndEnteredNextTime()
    {
        await using var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts, "单位名称,区镇,职工人数\n恒锐,张浦,40\n");
        var host = (await town.Hosts()).Lines.Single().Key;
        const string File = "单位名称,区镇,成立日期\n恒锐,张浦,2023-05-06\n";
        var plan = await town.Plan(ImportKind.Hosts, File);
        var other = new EnterpriseCommand.Establish(new DateOnly(2022, 1, 1));
        await Do(town, host, other);
        await town.Desk.Stage(plan, cancel: Cancel);

        var outcome = await town.Desk.Deliver(plan, cancel: Cancel);

        var refused = outcome.Refused.ShouldHaveSingleItem();
        (refused.Row, refused.Code).ShouldBe((2, "association.exists"));
        (await town.Desk.Status(plan.Cause, Cancel)).Refused.ShouldHaveSingleItem()
            .Command.ShouldBe("establish");

        await Do(town, host, new EnterpriseCommand.Dissolve(new DateOnly(2023, 1, 1), "撤销"));
        var again = await town.Import(ImportKind.Hosts, File);

        again.Commands.ShouldHaveSingleItem().Owed.Id.ShouldBe(plan.Commands[0].Owed.Id);
        (await town.Host(host.Id)).EstablishedOn.ShouldBe(new DateOnly(2023, 5, 6));
    }

    [Fact]
    public async Task AssociationThatEndedSince_IsNotFoundedAgainByTheSameFile()
    {
        const string File = "单位名称,区镇,成立日期\n恒锐,张浦,2023-05-06\n";
        await using var town = await ImportTown.Open();
        await town.Import(ImportKind.Hosts, File);
        var host = (await town.Hosts()).Lines.Single().Key;
        await Do(town, host, new EnterpriseCommand.Dissolve(new DateOnly(2024, 1, 1), "撤销"));

        var again = await town.Import(ImportKind.Hosts, File);

        (again.Entered, again.Unchanged).ShouldBe((0, 1));
        again.Problems.ShouldHaveSingleItem().Code.ShouldBe("association.ended");
        (await town.Host(host.Id)).Stage.ShouldBe(AssociationStage.Dissolved);
    }

    private static async Task Do(ImportTown town, GrainKey key, EnterpriseCommand command) =>
        (await town.Network.Network.Execute(
            key, command, Guid.NewGuid(), town.Clerk, cancel: Cancel))
            .ShouldBeOfType<Outcome.Done>();

    private static Task<long> Pending(ImportTown town, ImportPlan plan) =>
        town.Network.Courier.Pending(plan.Cause.ToString(), Cancel);

    /// <summary>Every host is there, registered and established by one event each.</summary>
    private static async Task ShouldHaveAll(ImportTown town)
    {
        var lines = new List<(GrainKey Key, long Version, Card Card)>();
        for (string? cursor = null; ;)
        {
            var page = await town.Network.Store.Find(
                new DirectoryQuery(GrainKind.Enterprise, "kunshan")
                {
                    Take = JournalLimits.PageLinesMax,
                    Cursor = cursor,
                }, Cancel);
            lines.AddRange(page.Lines);
            if ((cursor = page.Next) is null)
                break;
        }

        lines.Count.ShouldBe(Many);
        lines.ShouldAllBe(l => l.Version == 2 && l.Card.Stage == "established");
        (await town.Network.Recount(cancel: Cancel)).Equal.ShouldBeTrue();
    }

    private static string Hosts(int count)
    {
        var csv = new StringBuilder("单位名称,区镇,职工人数,科技人员数,成立日期\n");
        for (var i = 0; i < count; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"第{i}公司,张浦,100,20,2021-03-15\n");
        }

        return csv.ToString();
    }
}
