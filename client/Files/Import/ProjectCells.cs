using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Policies;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>Reads what a row says of a project; each wrong cell is a problem of its own.</summary>
internal sealed class ProjectCells(ImportCity city)
{
    private readonly ProjectRules? _rules = city.Facts.Policy.Projects;

    /// <summary>Null when the row has no name of a project.</summary>
    public ProjectDraft? Read(RowCells row)
    {
        if (HostCells.Needed(row, Column.Project) is not { } title)
            return null;

        ImmutableArray<Choice> programmes = [
            .. (_rules?.Programmes ?? []).Select(p => new Choice(p.Id, p.Name))];
        return new ProjectDraft(title)
        {
            Id = HostCells.Id(row, Column.Id),
            Programme = Listed(row, Column.Programme, programmes)
                ?? (programmes.Length > 0 ? programmes[0].Id : null),
            Track = Listed(row, Column.Track, _rules?.Tracks ?? []),
            Group = Listed(row, Column.Group, _rules?.Groups ?? []),
            Leader = row.Text(Column.Leader) is { } name ? CellText.PersonName(name) : null,
            Goal = row.Text(Column.Goal),
            BudgetFen = row.Fen(Column.Money),
            ProposedOn = row.Date(Column.ProposedOn),
            AdmittedOn = row.Date(Column.AdmittedOn),
            FinishedOn = row.Date(Column.FinishedOn),
            Score = row.Count(Column.Score),
            BenefitFen = row.Fen(Column.Benefit),
            Year = ActivityCells.Year(row),
            Tier = Listed(row, Column.Tier, _rules?.Tiers ?? []),
            PrizeFen = row.Fen(Column.Prize),
            MatchingFen = row.Fen(Column.Matching),
        };
    }

    private static string? Listed(RowCells row, Column column, ImmutableArray<Choice> list)
    {
        if (row.Text(column) is not { } text)
            return null;

        var tidy = ClosedLists.Tidy(text);
        if (list.FirstOrDefault(c => c.Id == tidy || ClosedLists.Tidy(c.Name.Zh) == tidy
            || ClosedLists.Tidy(c.Name.En) == tidy) is { } choice)
        {
            return choice.Id;
        }

        var nearest = NearestName.Of(tidy, list.Select(c => c.Name.Zh));
        row.Error(column, "cell.not-in-list", string.Create(CultureInfo.InvariantCulture,
            $"目录中没有“{text}”。可填：{string.Join("、", list.Select(c => c.Name.Zh))}。")
            + (nearest is null ? "" : $"是否应为“{nearest}”？"),
            $"'{text}' is not in the policy's list: "
            + $"{string.Join(", ", list.Select(c => c.Name.En))}.");
        return null;
    }
}
