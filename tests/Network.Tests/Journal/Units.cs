using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Tests.Journal;

/// <summary>Units as the activation makes them, for tests of the stores alone.</summary>
internal static class Units
{
    public static DateTimeOffset Noon { get; } = new(2024, 7, 15, 4, 0, 0, TimeSpan.Zero);

    public static GrainKey Key(string id) => GrainKey.OfEnterprise("kunshan", id);

    public static AppendUnit Of(GrainKey key, long after, int events = 1, Guid? command = null) =>
        new(key, after, command ?? Guid.NewGuid(), "tester", Noon,
            [.. Enumerable.Range(0, events).Select(i => new NewEvent(
                "happened", $$"""{"n":{{after + 1 + i}}}""", new byte[] { (byte)i, 7 }))],
            null, [], null, [], []);

    /// <summary>The unit with a contribution of members in the place of an earlier one.</summary>
    public static AppendUnit Counting(this AppendUnit unit, Contribution before,
        Contribution after) => unit with
        {
            Contribution = after,
            Deltas = Contribution.Difference(before, after),
        };

    public static Contribution Members(long members, string district = "zhangpu",
        long joined = 0) => new(
            new Dimensions("kunshan", district, "enterprise", "private", "machinery"),
            ImmutableArray.Create([
                new Amount(Period.Standing, Metric.Members, members),
                .. joined == 0 ? [] : new Amount[] {
                    new(new Period(202407), Metric.MembersJoined, joined) }])
                .RemoveAll(a => a.Value == 0));

    public static Contribution None { get; } = Contribution.None("kunshan");

    public static Card Card(string name, int members = 0, string district = "zhangpu") =>
        new(name)
        {
            District = district,
            Stage = "established",
            HostKind = "enterprise",
            Ownership = "private",
            Members = members,
        };
}
