using System.Collections.Concurrent;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Grains.Project;

namespace Network.Client.Demo;

/// <summary>Who gives the simulated commands, as the history shows them.</summary>
internal sealed class DemoActors(string city)
{
    private readonly ConcurrentDictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    /// <summary>The actor who would give such a command in a real city.</summary>
    public Actor For(GrainKey key, GrainCommand command) => (key.Kind, command) switch
    {
        (GrainKind.City, CityCommand) => Named("demo-city", Role.CityStaff),
        (GrainKind.District, _) => Named($"demo-{key.Id}", Role.DistrictStaff),
        (GrainKind.Workstation, _) => Named("demo-workstation", Role.WorkstationContact),
        (GrainKind.Panel, PanelCommand.ScoreFirst) => Named("demo-expert", Role.Expert),
        (GrainKind.Panel, _) => Named("demo-city", Role.CityStaff),
        (_, ProjectCommand.Propose or ProjectCommand.ReportProgress
            or EnterpriseCommand.RecordActivity or EnterpriseCommand.ReportActivities
            or EnterpriseCommand.AdmitMembers or EnterpriseCommand.RemoveMember
            or EnterpriseCommand.SubmitSummary or EnterpriseCommand.ApplyForHome
            or EnterpriseCommand.RecordSpending or EnterpriseCommand.SubmitGrantReport) =>
            Named("demo-secretary", Role.Secretary),
        (_, EnterpriseCommand.RecogniseHome or EnterpriseCommand.PayInstalment) =>
            Named("demo-city", Role.CityStaff),
        _ => Named("demo-district", Role.DistrictStaff),
    };

    /// <summary>City staff may do what their own role allows and, in the demo, stand in for the
    /// others.</summary>
    private Actor Named(string id, Role role) => _actors.GetOrAdd(id, _ =>
    {
        Role[] roles = [role, Role.CityStaff, Role.DistrictStaff, Role.Secretary,
            Role.WorkstationContact];
        return new Actor(id, [.. roles.Distinct().Select(r => new Grant(r, city))]);
    });
}
