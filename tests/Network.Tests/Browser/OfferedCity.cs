using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Project;
using Network.Grains.Workstation;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Browser;

/// <summary>A simulated city in which each role has a unit of its own, and another one beside it.
/// </summary>
public sealed class OfferedCity : IAsyncLifetime
{
    public const string City = "kunshan";
    public const string District = "kaifaqu";
    private const string Host = "h-1";

    private ServedNetwork? _network;

    public Uri Address => Network.Address;

    /// <summary>The expert who sits on its panel.</summary>
    public string Expert { get; } = SeatedExpert.Id;

    internal ServedNetwork Network =>
        _network ?? throw new InvalidOperationException("The city is not served yet.");

    public async ValueTask InitializeAsync()
    {
        _network = await ServedNetwork.Start(settings: ["SignIn:Mode=roles", "Simulated=true"]);
        var today = await Network.Today();
        foreach (var (id, district) in new[] { ("h-2", "bacheng"), (Host, District) })
        {
            await Network.Arrived($"district/{City}/{district}");
            var host = GrainKey.OfEnterprise(City, id);
            await Network.Send(host, new EnterpriseCommand.Register(district, Kunshan.Profile));
            await Network.Send(host, new EnterpriseCommand.Establish(today));
        }

        await Network.Send(GrainKey.OfEnterprise(City, Host), new EnterpriseCommand.AskService(
            "workers-request", "人才公寓申请", "希望协调", Request: "s-1"));
        await Network.Send(new(GrainKind.Workstation, City, "w-1"),
            new WorkstationCommand.Open("精密制造工作站", Host, District,
                WorkstationKind.Expert, WorkstationLevel.City, "精密制造", today));
        await Finish(SeatedExpert.Judged, today);
        await SeatedExpert.On(Network, Host);
        await Network.Arrived($"service/{City}/s-1");
    }

    public async ValueTask DisposeAsync()
    {
        if (_network is not null)
        {
            await _network.DisposeAsync();
        }
    }

    /// <summary>A project that can be recommended.</summary>
    private async Task Finish(string id, DateOnly today)
    {
        var project = GrainKey.OfProject(City, id);
        await Network.Send(project, new ProjectCommand.Propose(Host, District,
            "ideals-contributions", SeatedExpert.Project, "热误差降低一半", today, today, 5_000_000,
            [new TeamEntry(new PersonalData("孙立"), Leader: true)]));
        await Network.Send(project, new ProjectCommand.Admit(today));
        await Network.Send(project, new ProjectCommand.Finish(today, "已达标", 80_000_000, 90));
    }
}
