using Network.Silo.Embedded;

namespace Network.Simulated;

/// <summary>The shape of one simulated world and how often what goes wrong: drawn from the seed.
/// Many rates are 0, so that one fault is seen clearly and not only through ten others.</summary>
internal sealed record Swarm
{
    public required int Hosts { get; init; }

    public required int Clients { get; init; }

    public required int OperationsOfEach { get; init; }

    public required int Enterprises { get; init; }

    public required EmbeddedLimits Limits { get; init; }

    public required double Slowness { get; init; }

    /// <summary>Rates of requests and answers.</summary>
    public required double Drop { get; init; }

    public required double Double { get; init; }

    public required double Late { get; init; }

    public required double Cancel { get; init; }

    public required TimeSpan Latency { get; init; }

    public required TimeSpan Think { get; init; }

    /// <summary>Rates of the disk, for each read or write.</summary>
    public required double ReadSlow { get; init; }

    public required double ReadFails { get; init; }

    public required double EventChanges { get; init; }

    public required double SnapshotGarbles { get; init; }

    public required double FailsBefore { get; init; }

    public required double FailsAfter { get; init; }

    public required double FailsLate { get; init; }

    public required double DiesBefore { get; init; }

    public required double DiesAfter { get; init; }

    public required double QueueFull { get; init; }

    public required TimeSpan Write { get; init; }

    /// <summary>Rates of hosts, for each tick of trouble.</summary>
    public required double Dies { get; init; }

    public required double Stops { get; init; }

    public required double Pauses { get; init; }

    public required double ClockJumps { get; init; }

    public required double DiskFull { get; init; }

    public required double Unreadable { get; init; }

    public bool Shared => Hosts > 1;

    public static Swarm Of(Dice dice) => new()
    {
        Hosts = dice.Of([1, 1, 2, 2, 3]),
        Clients = dice.Between(1, 5),
        OperationsOfEach = dice.Between(4, 16),
        Enterprises = dice.Between(1, 4),
        Limits = Limit(dice),
        Slowness = dice.Of([0, 0.01, 0.1, 0.4]),
        Drop = Rate(dice, 0.2),
        Double = Rate(dice, 0.2),
        Late = Rate(dice, 0.1),
        Cancel = Rate(dice, 0.1),
        Latency = Milliseconds(dice, 0, 1, 10, 100),
        Think = Milliseconds(dice, 0, 10, 50, 200),
        ReadSlow = Rate(dice, 0.5),
        ReadFails = Rate(dice, 0.1),
        EventChanges = Rate(dice, 0.02),
        SnapshotGarbles = Rate(dice, 0.5),
        FailsBefore = Rate(dice, 0.2),
        FailsAfter = Rate(dice, 0.2),
        FailsLate = Rate(dice, 0.1),
        DiesBefore = Rate(dice, 0.05),
        DiesAfter = Rate(dice, 0.05),
        QueueFull = Rate(dice, 0.1),
        Write = Milliseconds(dice, 0, 1, 5, 50),
        Dies = Rate(dice, 0.1),
        Stops = Rate(dice, 0.05),
        Pauses = Rate(dice, 0.1),
        ClockJumps = Rate(dice, 0.1),
        DiskFull = Rate(dice, 0.05),
        Unreadable = Rate(dice, 0.05),
    };

    private static EmbeddedLimits Limit(Dice dice) => new()
    {
        InFlightMax = dice.Of([2, 8, 1000]),
        MailboxMax = dice.Of([1, 2, 100]),
        ResidentMax = dice.Of([1, 3, 1000]),
        IdleAfter = Milliseconds(dice, 50, 500, 100_000),
        SweepEvery = Milliseconds(dice, 100, 1_000),
        StoreTries = dice.Of([1, 2, 4]),
        SnapshotEvents = dice.Of([1, 2, 5, 256]),
        SnapshotsWaitingMax = dice.Of([1, 4]),
    };

    /// <summary>Nothing half of the time, otherwise up to a most.</summary>
    private static double Rate(Dice dice, double most) =>
        dice.Chance(0.5) ? 0 : most * dice.Between(1, 100) / 100;

    private static TimeSpan Milliseconds(Dice dice, params IReadOnlyList<int> some) =>
        TimeSpan.FromMilliseconds(dice.Of(some));
}
