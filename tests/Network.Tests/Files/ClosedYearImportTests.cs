using System.Text.Json.Nodes;
using Network.Client.Files.Import;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Years;
using Network.Silo;
using Network.Tests.Api;
using Network.Tests.BlackBox;

namespace Network.Tests.Files;

/// <summary>Rows that date into a year which was closed 已关账.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class ClosedYearImportTests
{
    private const string Ledger = """
        主办单位,活动类别,活动日期,场次,参加人数
        张浦镇科协,学术交流,2023-03-05,1,60
        张浦镇科协,学术交流,2024-03-05,1,40
        """;

    private static readonly GrainKey Zhangpu = GrainKey.OfDistrict("kunshan", "zhangpu");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_WithoutAReason_AreTold()
    {
        await using var town = await Closed();

        var plan = await town.Plan(ImportKind.Activities, Ledger);

        var problem = plan.Problems.ShouldHaveSingleItem();
        (problem.Row, problem.Code).ShouldBe((2, ClosedYears.Code));
        plan.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_WithAReason_AreCorrectionsWhereTheYearIsClosedAlone()
    {
        await using var town = await Closed();

        var plan = await town.Plan(
            ImportKind.Activities, Ledger, edits: new ImportEdits(Correction: "归档时补录"));
        plan.Good.ShouldBeTrue(ImportTown.Told(plan));
        await town.Arrive(plan);

        var history = await town.Network.Store.ReadStream(Zhangpu, 0, Cancel);
        history.Where(e => e.Kind == "activity-recorded")
            .Select(e => (string?)JsonNode.Parse(e.Payload)!["correction"]?["reason"])
            .ShouldBe(["归档时补录", null]);
        var again = await town.Plan(ImportKind.Activities, Ledger);
        (again.Good, again.Unchanged).ShouldBe((true, 2), ImportTown.Told(again));
    }

    [Fact]
    public async Task ImportCommand_WithAReason_CorrectsHereAndThroughAServer()
    {
        using var folder = new TemporaryFolder();
        await using var host = await ApiHost.Start(folder: folder, socket: true);
        await host.Opened("zhangpu");
        (await host.Post("city/kunshan/kunshan/close-year", """{"year":2023}"""))
            .Status.ShouldBe(200);
        await File.WriteAllTextAsync(folder.File("year.csv"), Ledger, Cancel);
        string[] order = ["import", "activities", "year.csv"];
        string[] why = [.. order, "--correction", "归档时补录"];
        string[] server = ["--server", $"http://127.0.0.1:{host.Port}"];

        var refused = await ClientProcess.Run(folder.Path, [.. order, .. server]);
        var entered = await ClientProcess.Run(folder.Path, [.. why, .. server]);
        await host.DisposeAsync();
        var again = await ClientProcess.Run(
            folder.Path, [.. why, "--database", folder.File("network.db")]);

        refused.Code.ShouldBe(2, refused.Errors);
        refused.Output.ShouldContain("give a reason");
        entered.Code.ShouldBe(0, entered.Errors);
        entered.Output.ShouldContain("2 rows read, 2 entered");
        again.Output.ShouldContain("2 rows read, 0 entered, 2 unchanged.");
    }

    private static async Task<ImportTown> Closed()
    {
        var town = await ImportTown.Open();
        (await town.Network.Network.Execute(GrainKey.OfCity("kunshan"),
            new CityCommand.CloseYear(2023), Guid.NewGuid(), town.Clerk, cancel: Cancel))
            .ShouldBeOfType<Outcome.Done>();
        return town;
    }
}
