using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Grains;

/// <summary>Reads the names of people; masked for those who may not see them.</summary>
internal sealed class NamesReader(IStore store)
{
    private const string Hidden = "*";

    /// <param name="visible">Whether the reader may see personal data here.</param>
    public async Task<ImmutableSortedDictionary<string, PersonalData>> Read(
        IEnumerable<string> ids, bool visible, CancellationToken cancel)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return ImmutableSortedDictionary<string, PersonalData>.Empty;
        }

        var people = await store.ReadPeople(wanted, cancel);
        return people.ToImmutableSortedDictionary(
            p => p.Key, p => visible ? p.Value : Masked(p.Value), StringComparer.Ordinal);
    }

    /// <summary>The family name with a star: 王*, as Chinese offices print it.</summary>
    private static PersonalData Masked(PersonalData person) =>
        new(person.Name.Length == 0 ? Hidden : $"{FirstLetter(person.Name)}{Hidden}");

    private static string FirstLetter(string name) =>
        name.EnumerateRunes().First().ToString();
}
