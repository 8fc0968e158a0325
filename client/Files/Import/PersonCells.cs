using Network.Client.Files.Cells;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>A known person as a file would bring them, to compare with what a row says.</summary>
internal static class PersonCells
{
    public static string Name(PersonalData person) =>
        CellText.PersonName(CellText.AsRead(person.Name) ?? "");

    public static string? Phone(PersonalData person) =>
        CellText.AsRead(person.Phone) is { } phone ? CellText.Narrow(phone) : null;

    /// <summary>What is known, with what the row says besides; what the row leaves blank stays.
    /// </summary>
    public static PersonalData With(PersonalData known, PersonalData said) => new(
        Name(known) == said.Name ? known.Name : said.Name,
        said.Phone is null || Phone(known) == said.Phone ? known.Phone : said.Phone,
        CellText.Said(said.Email, known.Email));
}
