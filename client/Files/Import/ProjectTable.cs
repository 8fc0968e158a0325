using Network.Client.Files.Columns;
using Network.Grains.Kernel;
using Network.Grains.Project;

namespace Network.Client.Files.Import;

/// <summary>Projects of associations: each row brings a project as far as its cells tell, and one
/// that is known already only what is new of it.</summary>
internal sealed class ProjectTable(
    HostFinder finder, HostIndex hosts, Rehearsal rehearsal, ImportCity city) : ITableImport
{
    private const string Opinion = "随项目台账导入";

    private readonly ProjectCells _cells = new(city);
    private readonly Dictionary<GrainKey, int> _rows = [];

    public int Entered { get; private set; }

    public int Unchanged { get; private set; }

    public async Task Add(RowCells row, CancellationToken cancel)
    {
        var host = finder.Find(row, others: false);
        var draft = _cells.Read(row);
        if (host is not { } of || draft is null || row.Failed)
            return;

        var key = GrainKey.OfProject(city.Code, draft.Id ?? ProjectDraft.IdOf(of, draft));
        if (!_rows.TryAdd(key, row.Number))
        {
            row.Error(Column.Project, "project.repeated",
                $"与第 {_rows[key]} 行是同一单位的同名项目，请合并或改名。",
                $"Row {_rows[key]} is the same unit's project of that name; make it one row.");
            return;
        }

        var before = rehearsal.Commands.Count;
        await Bring(key, of, draft, row, cancel);
        if (row.Failed)
            return;

        if (rehearsal.Commands.Count > before)
            Entered++;
        else
            Unchanged++;
    }

    public Task End(CancellationToken cancel) => Task.CompletedTask;

    private async Task Bring(GrainKey key, GrainKey host, ProjectDraft draft, RowCells row,
        CancellationToken cancel)
    {
        if (await StateOf(key, cancel) is { Title: null })
        {
            if (HostCells.Needed(row, Column.Leader) is null)
                return;

            await Send(key, draft.Propose(host.Id, hosts.CardOf(host)?.District ?? ""), row,
                cancel);
        }

        if (draft.AdmittedOn is { } admitted
            && await StateOf(key, cancel) is { Stage: ProjectStage.Proposed })
            await Send(key, new ProjectCommand.Admit(admitted), row, cancel);

        if (draft.FinishedOn is { } finished
            && await StateOf(key, cancel) is { Stage: ProjectStage.Implementing }
            && Scored(draft, row) is { } score)
        {
            await Send(key, new ProjectCommand.Finish(
                finished, Opinion, draft.BenefitFen ?? 0, score), row, cancel);
        }

        if (draft.Year is { } year
            && await StateOf(key, cancel) is { Stage: ProjectStage.Finished })
            await Send(key, new ProjectCommand.Recommend(year, Opinion), row, cancel);

        if (draft is { Tier: { } tier, Year: { } of }
            && await StateOf(key, cancel) is { Stage: ProjectStage.Recommended })
        {
            await Send(key, new ProjectCommand.Award(
                of, tier, draft.PrizeFen ?? 0, draft.MatchingFen ?? 0), row, cancel);
        }
    }

    private static int? Scored(ProjectDraft draft, RowCells row)
    {
        if (draft.Score is null)
        {
            row.Error(Column.Score, "project.score-missing",
                "已完成的项目请填写评价得分（0–100）。",
                "A finished project needs the points of its evaluation, 0 to 100.");
        }

        return draft.Score;
    }

    private async Task<ProjectState?> StateOf(GrainKey key, CancellationToken cancel) =>
        (await rehearsal.Grain(key, cancel)).State as ProjectState;

    private async Task Send(
        GrainKey key, GrainCommand command, RowCells row, CancellationToken cancel)
    {
        if (row.Failed)
            return;

        var answer = await rehearsal.Plan(key, command, "", row.Number, cancel);
        if (answer.Why is { } why)
            row.Refused(RefusedColumns.Of(command, why.Field), why);
    }
}
