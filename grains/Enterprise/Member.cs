namespace Network.Grains.Enterprise;

/// <summary>One line of the member roll. The name stands in the person of the same id.</summary>
/// <param name="InSocieties">Whether the member also belongs to an outside society 学会.</param>
public sealed record Member(
    string Id, TitleGrade Grade, string? Field, bool InSocieties, DateOnly Joined);
