using System.Text.Json.Nodes;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Orleans;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Cluster;

/// <summary>What goes between processes arrives as it was.</summary>
public sealed class LetterTests
{
    private static readonly GrainLogic Enterprise = Catalog.Of(GrainKind.Enterprise);

    private static readonly Outcome[] Outcomes = [
        new Outcome.Done(7, 41),
        new Outcome.Done(7, null, Repeated: true),
        new Outcome.Rejected(new Rejection("member.already-left", new("已退会", "Left."),
            "members[0].person", new Source("昆科协〔2024〕21号", "会员退会"))),
        new Outcome.Stale(3),
        new Outcome.Overloaded(TimeSpan.FromSeconds(1)),
        new Outcome.Unavailable(TimeSpan.FromSeconds(2)),
    ];

    [Fact]
    public void Answer_AnyOutcome_IsTheSameOnArrival() =>
        Outcomes.Select(o => AnswerLetter.Of(o).Read()).ShouldBe(Outcomes);

    [Fact]
    public void Answer_OfADamagedStream_ThrowsWhereItIsRead() =>
        Should.Throw<JournalDamagedException>(() =>
            AnswerLetter.Damaged(new JournalDamagedException("version 3 is gone")).Read())
        .Message.ShouldBe("version 3 is gone");

    [Fact]
    public void Order_WithItsSender_IsTheSameOnArrival()
    {
        var order = new Order(Talk.Register(), Talk.NewId(), Kunshan.Staff, 4);

        var read = OrderLetter.Of(order).Read(Enterprise)!;

        read.Command.ShouldBe(order.Command);
        (read.Id, read.ExpectedVersion).ShouldBe((order.Id, order.ExpectedVersion));
        read.Actor.Id.ShouldBe(order.Actor.Id);
        read.Actor.Grants.ShouldBe(order.Actor.Grants);
    }

    [Fact]
    public void Order_OfANewerVersion_IsNotReadInPart()
    {
        var letter = OrderLetter.Of(new Order(Talk.Register(), Talk.NewId(), Kunshan.Staff));

        letter.Read(Enterprise).ShouldNotBeNull();
        (letter with { Command = "teleport" }).Read(Enterprise).ShouldBeNull();
        (letter with { Body = WithMore(letter.Body) }).Read(Enterprise).ShouldBeNull();
        (letter with { Actor = WithMore(letter.Actor) }).Read(Enterprise).ShouldBeNull();
    }

    [Fact]
    public void Answer_RefusedInWordsOfANewerVersion_IsForLater()
    {
        var letter = AnswerLetter.Of(Outcomes.OfType<Outcome.Rejected>().First());

        (letter with { Why = WithMore(letter.Why!) }).Read()
            .ShouldBeOfType<Outcome.Unavailable>();
    }

    [Fact]
    public void State_OfAnotherShape_IsNotReadAsOurs()
    {
        var key = Talk.Host("h");
        var letter = StateLetter.Of(Enterprise, StreamFold.Beginning(Enterprise) with
        {
            Version = 5,
        });

        letter.TryRead(key, Enterprise, out var read).ShouldBeTrue();
        read!.Version.ShouldBe(5);
        foreach (var other in new[]
        {
            letter with { Schema = letter.Schema + 1 },
            letter with { State = WithMore(letter.State!) },
        })
        {
            other.TryRead(key, Enterprise, out var unread).ShouldBeFalse();
            unread.ShouldBeNull();
        }
    }

    /// <summary>What a newer version would write, with a field that only it has.</summary>
    private static string WithMore(string json)
    {
        var written = JsonNode.Parse(json)!.AsObject();
        written["weather"] = "fine";
        return written.ToJsonString();
    }
}
