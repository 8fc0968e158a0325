using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Network.Grains;
using Network.Grains.Kernel;

namespace Network.Tests.Grains;

/// <summary>Folding never throws, whatever stands in a stream.</summary>
public sealed class TotalityTests
{
    public static TheoryData<GrainKind> Kinds => [.. Enum.GetValues<GrainKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evolve_EventsInAnyOrder_NeverThrows(GrainKind kind) => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(), ArbMap.Default.ArbFor<int>(), (program, seed) =>
        {
            var logic = Catalog.Of(kind);
            var life = RandomLives.Of(kind, program.Prepend(0));
            var events = life.Events.ToArray();
            new Random(seed).Shuffle(events);
            var state = logic.Initial;
            foreach (var fact in events)
            {
                state = logic.Evolve(state, fact);
                logic.Contribute(life.Key, state);
                logic.Describe(life.Key, state);
                logic.React(life.Key, state, fact);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(80));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Commands_ReadBackFromJson_AreTheSame(GrainKind kind)
    {
        var numbers = new Random(20240715);
        var sent = RandomLives.Of(
            kind, Enumerable.Range(0, 2_000).Select(_ => numbers.Next()).Prepend(0)).Sent;

        sent.Select(c => c.GetType()).Distinct().Count()
            .ShouldBeGreaterThan(Catalog.Of(kind).Commands.Count / 2);
        sent.ShouldAllBe(c => Json(JsonSerializer.Deserialize(
            Json(c), c.GetType(), Wire.Options)!) == Json(c));
    }

    private static string Json(object value) =>
        JsonSerializer.Serialize(value, value.GetType(), Wire.Options);
}
