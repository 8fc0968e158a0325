using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>A person to be put on the roll.</summary>
/// <param name="Id">Given by the sender where the person must be recognised again (an import);
/// otherwise it follows from the command's id. The roll keeps an id made from it, since persons
/// of all associations stand together; commands take either.</param>
public sealed record NewMember(
    PersonalData Person,
    DateOnly Joined,
    TitleGrade Grade = TitleGrade.None,
    string? Field = null,
    bool InSocieties = false,
    string? Id = null);
