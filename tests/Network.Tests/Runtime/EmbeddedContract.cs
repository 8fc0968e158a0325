using Network.Grains.Enterprise;
using Network.Silo.Embedded;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>Who stays in memory, and who leaves it, where all grains live in one process.
/// </summary>
public abstract class EmbeddedContract : TotalsContract
{
    [Fact]
    public async Task Read_AfterTheGrainLeftMemory_LoadsItAgain()
    {
        await Network.Do(Hengrui, Talk.Register());
        await Running.Courier.Drained();
        Running.ResidentCount.ShouldBeGreaterThan(1);

        Time.Advance(Options.Limits.IdleAfter + Options.Limits.SweepEvery);

        Running.ResidentCount.ShouldBe(0);
        (await Network.Read(Hengrui))!.Version.ShouldBe(1);
        await Network.Do(Hengrui, new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
    }

    [Fact]
    public async Task Execute_MoreGrainsThanMayStay_TheLongestUnusedLeave()
    {
        await Restart(Options with { Limits = new EmbeddedLimits { ResidentMax = 20 } });

        for (var i = 0; i < 100; i++)
        {
            await Network.Do(Talk.Host($"h{i}"), Talk.Register());
        }

        Running.ResidentCount.ShouldBeLessThanOrEqualTo(20);
        (await Network.Read(Talk.Host("h0")))!.Version.ShouldBe(1);
        (await Network.Read(Talk.Host("nobody"))).ShouldBeNull();
    }
}
