using Network.Grains.Kernel;
using Network.Silo.Delivery;

namespace Network.Tests.Runtime;

/// <summary>What is owed is shared out among the members that there are.</summary>
public sealed class DeliveryShareTests
{
    private const int Old = 900;
    private const int New = 905;

    private static readonly GrainKey[] Targets =
        [.. Enumerable.Range(0, 2_000).Select(n => Talk.Host($"h-{n:x16}"))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Among_MembersOfOneVersion_GivesEveryTargetToExactlyOne(int count)
    {
        var members = Members([.. Enumerable.Repeat(Old, count)]);

        var shares = members.Keys.Select(m => DeliveryShare.Among(m, members)).ToList();

        foreach (var target in Targets)
        {
            shares.Count(s => s.Has(target)).ShouldBe(1, target.Stream);
        }

        foreach (var share in shares)
        {
            Targets.Count(share.Has).ShouldBeInRange(
                Targets.Length / count / 2, Targets.Length / count * 2);
        }
    }

    [Fact]
    public void Among_WhenAMemberLeaves_LeavesNothingToIt()
    {
        var members = Members(Old, Old, Old);
        members.Remove("silo-1");

        var shares = members.Keys.Select(m => DeliveryShare.Among(m, members)).ToList();

        Targets.ShouldAllBe(t => shares.Count(s => s.Has(t)) == 1);
    }

    [Fact]
    public void Among_MembersOfTwoVersions_AreOnlyTheNewest()
    {
        var members = Members(Old, New, Old, New);

        DeliveryShare.Among("silo-0", members).ShouldBe(DeliveryShare.None);
        DeliveryShare.Among("silo-1", members).ShouldBe(new DeliveryShare(0, 2));
        DeliveryShare.Among("silo-2", members).ShouldBe(DeliveryShare.None);
        DeliveryShare.Among("silo-3", members).ShouldBe(new DeliveryShare(1, 2));
    }

    [Fact]
    public void Among_OneThatIsNoMember_IsNothing()
    {
        DeliveryShare.Among("silo-9", Members(Old)).ShouldBe(DeliveryShare.None);
        DeliveryShare.Among("silo-9", Members()).ShouldBe(DeliveryShare.None);
    }

    [Fact]
    public void Has_ForOneAlone_IsEverything()
    {
        Targets.ShouldAllBe(t => DeliveryShare.All.Has(t));
        Targets.ShouldAllBe(t => !DeliveryShare.None.Has(t));
        DeliveryShare.Among("silo-0", Members(Old)).ShouldBe(DeliveryShare.All);
    }

    private static Dictionary<string, int> Members(params int[] words) =>
        words.Select((count, n) => (Name: $"silo-{n}", count))
            .ToDictionary(m => m.Name, m => m.count);
}
