using System.Collections.Immutable;
using System.Globalization;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Tests.Access;

/// <summary>People whose names, phones and addresses are found wherever they are shown.</summary>
internal sealed class MarkedPeople
{
    /// <summary>The family name of everybody.</summary>
    public const string FamilyName = "魏";

    private readonly List<Marked> _all = [];

    public IReadOnlyList<Marked> All => _all;

    /// <summary>Somebody new.</summary>
    /// <param name="mayKnow">Roles whose readers may see who it is.</param>
    public PersonalData Somebody(params ImmutableArray<Role> mayKnow)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"标{_all.Count + 101}号");
        var person = new PersonalData($"{FamilyName}{mark}",
            string.Create(CultureInfo.InvariantCulture, $"1380000{_all.Count + 1101}"),
            string.Create(CultureInfo.InvariantCulture, $"mark-{_all.Count + 101}@people.example"));
        _all.Add(new(person, mayKnow));
        return person;
    }

    /// <summary>What a text shows of people whom a role may not know.</summary>
    public IEnumerable<string> Shown(string text, Role? reader) => _all
        .Where(m => reader is not { } role || !m.MayKnow.Contains(role))
        .SelectMany(m => new[] { m.Person.Name, m.Person.Phone!, m.Person.Email! })
        .Where(text.Contains);

    internal sealed record Marked(PersonalData Person, ImmutableArray<Role> MayKnow);
}
