using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Network.Client.Files.Cells;
using Network.Grains.Kernel;
using Network.Grains.Project;

namespace Network.Client.Files.Import;

/// <summary>One project as a row tells of it; what the row leaves blank is null.</summary>
internal sealed record ProjectDraft(string Title)
{
    /// <summary>The network's own id of the project, from an export.</summary>
    public string? Id { get; init; }
    public string? Programme { get; init; }
    public string? Track { get; init; }
    public string? Group { get; init; }
    public string? Leader { get; init; }
    public string? Goal { get; init; }
    public long? BudgetFen { get; init; }
    public DateOnly? ProposedOn { get; init; }
    public DateOnly? AdmittedOn { get; init; }
    public DateOnly? FinishedOn { get; init; }
    public int? Score { get; init; }
    public long? BenefitFen { get; init; }

    /// <summary>The year for whose awards it was recommended.</summary>
    public int? Year { get; init; }
    public string? Tier { get; init; }
    public long? PrizeFen { get; init; }
    public long? MatchingFen { get; init; }

    private DateOnly? Begins => ProposedOn ?? AdmittedOn ?? FinishedOn;

    /// <summary>The id of a project that has none: it follows from whose it is, its year and its
    /// name, so that a file imported twice means the same projects.</summary>
    public static string IdOf(GrainKey host, ProjectDraft draft)
    {
        var year = draft.Begins?.Year ?? draft.Year ?? 0;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{host.Id}/{year}/{CellText.Narrow(draft.Title)}")));
        return $"p-{Convert.ToHexStringLower(hash, 0, 8)}";
    }

    /// <summary>A project whose end is not told lasts to the end of its year.</summary>
    public ProjectCommand.Propose Propose(string host, string district)
    {
        var from = Begins ?? new DateOnly(Year ?? 1, 1, 1);
        return new(host, district, Programme ?? "", Title, Goal ?? Title, from,
            FinishedOn ?? new DateOnly(from.Year, 12, 31), BudgetFen ?? 0,
            [new(new PersonalData(Leader ?? ""), true)], Track, Group, Begins);
    }
}
