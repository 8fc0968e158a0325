using Network.Client.Files.Cells;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>One member as a row tells of them; what the row leaves blank is null.</summary>
internal sealed record MemberLine(PersonalData Person, TitleGrade? Grade, string? Field,
    bool? InSocieties, DateOnly? Joined)
{
    /// <summary>The network's own id of the member, from an export.</summary>
    public string? Id { get; init; }

    /// <summary>By this a person is recognised within one association.</summary>
    public (string Id, string Name, string Phone) Who =>
        (Id ?? "", Person.Name, Person.Phone ?? "");

    /// <param name="usual">Day of joining where the row does not say.</param>
    public NewMember Admitted(DateOnly usual) => new(Person, Joined ?? usual,
        Grade ?? TitleGrade.None, Field, InSocieties ?? false);

    /// <summary>The change that brings a known member up to date; null when there is none. What
    /// the row leaves blank stays.</summary>
    public EnterpriseCommand.UpdateMember? ChangeOf(Member known, PersonalData person)
    {
        var said = PersonCells.With(person, Person);
        var change = new EnterpriseCommand.UpdateMember(known.Id, Grade ?? known.Grade,
            CellText.Said(Field, known.Field), InSocieties ?? known.InSocieties,
            said == person ? null : said);
        return change.Person is null && (change.Grade, change.Field, change.InSocieties)
            == (known.Grade, known.Field, known.InSocieties) ? null : change;
    }
}
