using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>Short ways to say things to a network in tests.</summary>
internal static class Talk
{
    private static int ids;

    public static Guid NewId() => new(Interlocked.Increment(ref ids), 7, 7, new byte[8]);

    public static GrainKey Host(string id) => GrainKey.OfEnterprise("kunshan", id);

    public static EnterpriseCommand.Register Register(
        string district = "zhangpu", int technicalStaff = 40, string name = "昆山测试公司") =>
        new(district, Kunshan.Profile with { Name = name, TechnicalStaff = technicalStaff });

    public static EnterpriseCommand.RecordActivity Lecture(int participants = 30) =>
        new(Kunshan.Policy.Activities[0].Id, Kunshan.Day(2024, 5, 20), 1, participants);

    public static Task<Outcome> Say(this INetwork network, GrainKey key, GrainCommand command,
        Guid? id = null, long? expected = null, Actor? actor = null) =>
        network.Execute(key, command, id ?? NewId(), actor ?? Kunshan.Staff, expected);

    /// <summary>Says what must be done.</summary>
    public static async Task<Outcome.Done> Do(
        this INetwork network, GrainKey key, params GrainCommand[] commands)
    {
        Outcome.Done? last = null;
        foreach (var command in commands)
        {
            var outcome = await network.Say(key, command);
            last = outcome.ShouldBeOfType<Outcome.Done>(outcome.ToString());
        }

        return last!;
    }
}
