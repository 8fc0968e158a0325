using System.Security.Cryptography;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Workstation;
using Network.Silo;
using Network.Silo.Attachments;
using Network.Silo.Journal;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Checks;

/// <summary>A small network that has lived for a while: hosts, associations, members, stations,
/// everything delivered.</summary>
internal static class Lived
{
    public const int Hosts = 12;

    public static GrainKey Host(int n) => Talk.Host($"h{n}");

    /// <summary>Lives on a store and closes it.</summary>
    public static async Task Through(StoreOptions store, int lectures = 6, int from = 0,
        TestTime? time = null)
    {
        await using var running = await RunningNetwork.Start(store,
            new NetworkOptions([Kunshan.Policy]) { Time = time ?? TestTime.At(2024, 7, 15) });
        for (var n = from; n < from + Hosts; n++)
        {
            await running.Network.Do(Host(n), Talk.Register(),
                new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)),
                new EnterpriseCommand.AdmitMembers([
                    new NewMember(new PersonalData($"甲{n}"), Kunshan.Day(2024, 6, 1),
                        TitleGrade.Senior),
                    new NewMember(new PersonalData($"乙{n}"), Kunshan.Day(2024, 6, 1),
                        TitleGrade.None)]));
            for (var i = 0; i < lectures; i++)
            {
                await running.Network.Do(Host(n), Talk.Lecture(10 + i));
            }

            await running.Network.Do(GrainKey.OfWorkstation("kunshan", $"gp{n}"),
                new WorkstationCommand.Open($"昆山第{n}专家工作站", Host(n).Id, "zhangpu",
                    WorkstationKind.Academician, WorkstationLevel.Provincial, "精密机械",
                    Kunshan.Day(2024, 4, 1)));
        }

        var photo = Bytes(from);
        var hash = Convert.ToHexStringLower(SHA256.HashData(photo));
        await running.Store.Attachments.Keep(new Attachment(Host(from), hash[..20], hash,
            "合影.png", "image/png", photo.Length, "wang", DateTimeOffset.UnixEpoch),
            new MemoryStream(photo));
        await running.Courier.Drained();
    }

    /// <summary>A file of more than one part.</summary>
    private static byte[] Bytes(int seed)
    {
        var bytes = new byte[AttachmentLimits.PartBytes + 100];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
