using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Enterprise;

namespace Network.Client.Files.Import;

/// <summary>One host as a row tells of it; what the row leaves blank is null.</summary>
internal sealed record HostLine(string Name, string District)
{
    /// <summary>The network's own id, from an export.</summary>
    public string? Id { get; init; }
    public string? Code { get; init; }
    public HostKind? Kind { get; init; }
    public Ownership? Ownership { get; init; }
    public string? Industry { get; init; }
    public string? Park { get; init; }
    public string? Address { get; init; }
    public int? Staff { get; init; }
    public int? TechnicalStaff { get; init; }
    public DateOnly? EstablishedOn { get; init; }
    public string? FilingNumber { get; init; }
    public DateOnly? FiledOn { get; init; }
    public string? Contact { get; init; }
    public string? Phone { get; init; }

    /// <summary>The profile after this row: blank cells leave what is known.</summary>
    public HostProfile On(HostProfile? known) => new(
        CellText.Said(Name, known?.Name)!,
        Kind ?? known?.Kind ?? HostKind.Enterprise,
        Ownership ?? known?.Ownership ?? Usual(Kind ?? HostKind.Enterprise),
        Code ?? known?.CreditCode,
        Industry ?? known?.Industry,
        CellText.Said(Park, known?.Park),
        CellText.Said(Address, known?.Address),
        Staff ?? known?.Staff ?? 0,
        TechnicalStaff ?? known?.TechnicalStaff ?? 0);

    /// <summary>The first column in which two rows about one host differ; null when none does.
    /// </summary>
    public Column? DiffersIn(HostLine other) =>
        Name != other.Name ? Column.Name
        : Code != other.Code ? Column.Code
        : District != other.District ? Column.District
        : Kind != other.Kind ? Column.HostKind
        : Ownership != other.Ownership ? Column.Ownership
        : Industry != other.Industry ? Column.Industry
        : Park != other.Park ? Column.Park
        : Address != other.Address ? Column.Address
        : Staff != other.Staff ? Column.Staff
        : TechnicalStaff != other.TechnicalStaff ? Column.TechnicalStaff
        : EstablishedOn != other.EstablishedOn ? Column.EstablishedOn
        : FilingNumber != other.FilingNumber ? Column.FilingNumber
        : FiledOn != other.FiledOn ? Column.FiledOn
        : Contact != other.Contact ? Column.Contact
        : Phone != other.Phone ? Column.Phone
        : null;

    /// <summary>Who owns a body of this kind where the file does not say.</summary>
    private static Ownership Usual(HostKind kind) => kind is HostKind.Enterprise or HostKind.Park
        or HostKind.RuralTechnicalAssociation
        ? Grains.Enterprise.Ownership.Private : Grains.Enterprise.Ownership.Public;
}
