using System.Text.Json;
using Network.Grains;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Tests.Grains;

/// <summary>What a grain keeps in memory. Runs alone, since it measures the process.</summary>
[Collection(nameof(StateSizeTests))]
[CollectionDefinition(nameof(StateSizeTests), DisableParallelization = true)]
public sealed class StateSizeTests
{
    /// <summary>Memory of one idle association, bytes.</summary>
    private const int StateBytesMax = 2048;

    [Fact]
    public void State_OfAnIdleAssociation_TakesUnder2Kilobytes()
    {
        var logic = Catalog.Of(GrainKind.Enterprise);
        var events = Ordinary().Events
            .Select(e => (e.GetType(), Text: Json(e))).ToList();
        var kept = new GrainState[1_000];
        kept[0] = Fold();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = Fold();
        }

        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / kept.Length;
        GC.KeepAlive(kept);

        each.ShouldBeLessThan(StateBytesMax);

        GrainState Fold() => events.Aggregate(logic.Initial, (state, e) => logic.Evolve(
            state, (GrainEvent)JsonSerializer.Deserialize(e.Text, e.Item1, Wire.Options)!));
    }

    /// <summary>About ten events, each read from the journal with texts of its own.</summary>
    private static Life Ordinary()
    {
        var on = Kunshan.Day(2024, 3, 5);
        return Life.OfEnterprise().Given([
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.BeginPreparing(on),
            .. Kunshan.Policy.Founding.Steps.Where(s => s.Required)
                .Select(s => new EnterpriseCommand.CompleteStep(s.Id, on)),
            new EnterpriseCommand.Establish(on),
            new EnterpriseCommand.ElectLeaders(on, [
                .. Kunshan.Policy.Leadership.Posts.Where(p => p.Required)
                    .Select(p => new ElectedPost(p.Id, Person: new PersonalData("王工")))]),
            MemberRollTests.Admit(4),
            new EnterpriseCommand.File("SZ1", Kunshan.Day(2024, 4, 1)),
            new EnterpriseCommand.RecordActivity("academic-exchange", on, 1, 60),
        ]);
    }

    private static string Json(object value) =>
        JsonSerializer.Serialize(value, value.GetType(), Wire.Options);
}
