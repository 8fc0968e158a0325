using Network.Client.Files.Columns;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>The column of a file from which a field of a command comes.</summary>
internal static class RefusedColumns
{
    private static readonly Dictionary<string, Column> Fields = new(StringComparer.Ordinal)
    {
        ["district"] = Column.District,
        ["profile.name"] = Column.Name,
        ["profile.kind"] = Column.HostKind,
        ["profile.ownership"] = Column.Ownership,
        ["profile.creditCode"] = Column.Code,
        ["profile.industry"] = Column.Industry,
        ["profile.park"] = Column.Park,
        ["profile.address"] = Column.Address,
        ["profile.staff"] = Column.Staff,
        ["profile.technicalStaff"] = Column.TechnicalStaff,
        ["establish.on"] = Column.EstablishedOn,
        ["file.on"] = Column.FiledOn,
        ["number"] = Column.FilingNumber,
        ["contact.name"] = Column.Contact,
        ["contact.phone"] = Column.Phone,
        ["person.name"] = Column.Person,
        ["person.phone"] = Column.Phone,
        ["person.email"] = Column.Email,
        ["joined"] = Column.JoinedOn,
        ["field"] = Column.Field,
        ["grade"] = Column.Grade,
        ["category"] = Column.Category,
        ["date"] = Column.Date,
        ["year"] = Column.Year,
        ["sessions"] = Column.Sessions,
        ["participants"] = Column.Participants,
        ["items"] = Column.Items,
        ["moneyFen"] = Column.Money,
        ["title"] = Column.Title,
        ["evidence"] = Column.Evidence,
        ["propose.title"] = Column.Project,
        ["propose.on"] = Column.ProposedOn,
        ["programme"] = Column.Programme,
        ["track"] = Column.Track,
        ["group"] = Column.Group,
        ["goal"] = Column.Goal,
        ["budgetFen"] = Column.Money,
        ["team[0].person.name"] = Column.Leader,
        ["admit.on"] = Column.AdmittedOn,
        ["finish.on"] = Column.FinishedOn,
        ["score"] = Column.Score,
        ["benefitFen"] = Column.Benefit,
        ["tier"] = Column.Tier,
        ["prizeFen"] = Column.Prize,
        ["matchingFen"] = Column.Matching,
    };

    /// <summary>Null where the refusal is of the command as a whole.</summary>
    public static Column? Of(GrainCommand command, string? field)
    {
        if (field is null)
            return null;

        var bare = field.StartsWith("members[", StringComparison.Ordinal)
            ? field[(field.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart('.')
            : field;
        var own = $"{Silo.Activations.StableNames.Of(command)}.{bare}";
        return Fields.TryGetValue(own, out var special) ? special
            : Fields.TryGetValue(bare, out var column) ? column : null;
    }
}
