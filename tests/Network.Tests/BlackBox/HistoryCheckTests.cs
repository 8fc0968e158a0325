namespace Network.Tests.BlackBox;

/// <summary>The checker finds every kind of broken promise; so its silence means something.
/// </summary>
public sealed class HistoryCheckTests
{
    private const string Stream = "district/kunshan/bacheng";
    private static readonly Guid First = Guid.NewGuid();
    private static readonly Guid Second = Guid.NewGuid();

    [Fact]
    public void History_AsPromised_HasNoViolation()
    {
        var first = new Operation(Stream, First).Acknowledge(1);
        var second = new Operation(Stream, Second).Acknowledge(3);

        HistoryCheck.Violations([first, second],
            [Event(1, First), Event(2, Second), Event(3, Second, ordinal: 1)]).ShouldBeEmpty();
    }

    [Fact]
    public void Acknowledged_ButNotWritten_IsLost() =>
        Only([new Operation(Stream, First).Acknowledge(1)], []).ShouldStartWith("lost");

    [Fact]
    public void Acknowledged_UnderAnotherVersion_IsFound() =>
        Only([new Operation(Stream, First).Acknowledge(2)], [Event(1, First)])
            .ShouldStartWith("told another version");

    [Fact]
    public void Refused_ButWritten_IsFound() =>
        Only([new Operation(Stream, First).Refuse()], [Event(1, First)])
            .ShouldStartWith("refused, but written");

    [Fact]
    public void Command_WrittenTwice_IsFound() =>
        Only([], [Event(1, First), Event(2, Second), Event(3, First)])
            .ShouldContain("stands at versions 1, 3");

    [Fact]
    public void Command_InTwoStreams_IsFound() =>
        Only([], [Event(1, First), new(2, "district/kunshan/jinxi", 1, First, 0)])
            .ShouldContain("in 2 streams");

    [Fact]
    public void Versions_WithGap_AreFound() => HistoryCheck
        .Violations([], [Event(1, First), Event(3, Second)])
        .ShouldBe(["position 2 expected, 3 found",
            $"{Stream}: version 2 expected, 3 found at position 3"]);

    [Fact]
    public void Order_AgainstRealTime_IsFound()
    {
        var first = new Operation(Stream, First).Acknowledge(2);
        var second = new Operation(Stream, Second).Acknowledge(1);

        Only([first, second], [Event(1, Second), Event(2, First)]).ShouldStartWith("sent after");
    }

    [Fact]
    public void Unknown_WrittenOrNot_IsNoViolation()
    {
        HistoryCheck.Violations([new(Stream, First)], []).ShouldBeEmpty();
        HistoryCheck.Violations([new(Stream, First)], [Event(1, First)]).ShouldBeEmpty();
    }

    private static string Only(Operation[] operations, Written[] journal) =>
        HistoryCheck.Violations(operations, journal).ShouldHaveSingleItem();

    private static Written Event(long version, Guid command, int ordinal = 0) =>
        new(version, Stream, version, command, ordinal);
}
