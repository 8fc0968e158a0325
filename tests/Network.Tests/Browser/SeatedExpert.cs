using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>A review panel of a served city with one expert, who has a project to score.</summary>
internal static class SeatedExpert
{
    private const string GivenId = "gu-weijun";
    public const string Panel = "rp-1";
    public const string PanelName = "年度技术创新评审";

    /// <summary>Id of the project that is judged.</summary>
    public const string Judged = "p-1";
    public const string Project = "主轴热误差补偿";
    private const string City = "kunshan";

    /// <summary>The id under which the city keeps the expert.</summary>
    public static string Id { get; } = Context.OwnId(GrainKey.OfCity(City), GivenId);
    private static readonly TimeSpan SitsWithin = TimeSpan.FromSeconds(20);

    /// <param name="host">Id of the host whose project is judged.</param>
    public static async Task On(ServedNetwork network, string host = "h-1")
    {
        var (city, panel) = (GrainKey.OfCity(City), GrainKey.OfPanel(City, Panel));
        await network.Send(city, new CityCommand.RegisterExpert(
            new PersonalData("顾维钧"), "教授", "苏州大学", Id: GivenId));
        await network.Send(city, new CityCommand.EnlistReviewer(GivenId));
        await network.Send(panel, new PanelCommand.Open(PanelName,
            (await network.Today()).Year, 10_000_000, [new TierPlan("commended", 2, 400_000)]));
        await network.Send(panel, new PanelCommand.EnterProject(Judged, Project, host));
        await network.Send(panel, new PanelCommand.DrawExperts(1, 1));
        await Eventually.Is(
            async () => (await new NetworkReader(network.Http).Get(panel.Stream))
                .GetProperty("state").GetProperty("seats").GetArrayLength(),
            seats => seats == 1, SitsWithin, _ => "Nobody sits on the panel.");
    }
}
