namespace Network.Client.Files.Columns;

/// <summary>The columns that a table may have; each is known by many headers.</summary>
public enum Column
{
    Name,
    Code,
    District,
    HostKind,
    Ownership,
    Industry,
    Park,
    Address,
    Staff,
    TechnicalStaff,
    Stage,
    EstablishedOn,
    FilingNumber,
    FiledOn,
    MemberCount,
    Contact,
    Phone,
    Person,
    Grade,
    Field,
    JoinedOn,
    InSocieties,
    Email,
    Title,
    Category,
    Date,
    Year,
    Sessions,
    Participants,
    Items,
    Money,
    Evidence,
    Project,
    Programme,
    Track,
    Group,
    Leader,
    Goal,
    ProposedOn,
    AdmittedOn,
    FinishedOn,
    Score,
    Benefit,
    Tier,
    Prize,
    Matching,

    /// <summary>The network's own id of what the row is about, from an export.</summary>
    Id,

    /// <summary>The network's own id of the host, in tables about something else.</summary>
    HostId,

    /// <summary>Known and left aside: running numbers, remarks.</summary>
    Ignored,
}
