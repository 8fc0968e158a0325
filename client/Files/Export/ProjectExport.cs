using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Grains.City;
using Network.Grains.Policies;
using Network.Grains.Project;

namespace Network.Client.Files.Export;

/// <summary>Projects, from their beginning to their prizes.</summary>
internal sealed class ProjectExport(Policy policy, CityState city) : IExportTable
{
    private const decimal FenPerYuan = 100;

    public ImmutableArray<Column> Columns =>
    [
        Column.Name, Column.District, Column.Project, Column.Programme, Column.Track,
        Column.Group, Column.Leader, Column.Goal, Column.Money, Column.ProposedOn,
        Column.AdmittedOn, Column.FinishedOn, Column.Score, Column.Benefit, Column.Year,
        Column.Tier, Column.Prize, Column.Matching, Column.HostId, Column.Id,
    ];

    public IEnumerable<object?[]> Rows(ExportedGrain grain)
    {
        if (grain.State is not ProjectState { Title: { } title } project)
            yield break;

        var leader = project.Team.FirstOrDefault(m => m.Leader)?.Person;
        var rules = policy.Projects;
        yield return
        [
            grain.HostName, ExportNames.District(city, project.District), title,
            Name(rules?.Programmes.Select(p => (p.Id, p.Name.Zh)), project.Programme),
            Name(rules?.Tracks.Select(t => (t.Id, t.Name.Zh)), project.Track),
            Name(rules?.Groups.Select(g => (g.Id, g.Name.Zh)), project.Group),
            leader is null ? null : grain.People.GetValueOrDefault(leader)?.Name,
            project.Goal, project.BudgetFen / FenPerYuan, project.ProposedOn,
            project.AdmittedOn, project.FinishedOn,
            project.FinishedOn is null ? null : project.Score,
            project.FinishedOn is null ? null : project.BenefitFen / FenPerYuan,
            project.RecommendedFor,
            Name(rules?.Tiers.Select(t => (t.Id, t.Name.Zh)), project.Award?.Tier),
            project.Award?.PrizeFen / FenPerYuan, project.Award?.MatchingFen / FenPerYuan,
            project.Host, grain.Key.Id,
        ];
    }

    private static string? Name(IEnumerable<(string Id, string Name)>? list, string? id) =>
        list?.FirstOrDefault(e => e.Id == id).Name ?? id;
}
