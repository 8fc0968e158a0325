using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>The members of one association by name and phone.</summary>
internal sealed class KnownMembers
{
    private readonly Dictionary<(string Name, string Phone), Member> _exact = [];
    private readonly Dictionary<string, List<Member>> _byName = new(StringComparer.Ordinal);

    public static async Task<KnownMembers> Read(
        EnterpriseState state, IJournal journal, CancellationToken cancel)
    {
        var known = new KnownMembers();
        if (state.Members.IsEmpty)
            return known;

        var people = await journal.ReadPeople([.. state.Members.Select(m => m.Id)], cancel);
        foreach (var member in state.Members)
        {
            // A person who was erased cannot be recognised.
            if (people.TryGetValue(member.Id, out var person))
                known.Add(member, person);
        }

        return known;
    }

    /// <summary>The same name and phone; or the only one of that name, where the row or the roll
    /// has no phone.</summary>
    public Member? Find(MemberLine line)
    {
        if (_exact.TryGetValue(line.Who, out var exact))
            return exact;

        var named = _byName.GetValueOrDefault(line.Person.Name) ?? [];
        if (named.Count != 1)
            return null;

        return line.Person.Phone is null || _exact.ContainsKey((line.Person.Name, ""))
            ? named[0] : null;
    }

    private void Add(Member member, PersonalData person)
    {
        _exact.TryAdd((person.Name, person.Phone ?? ""), member);
        if (!_byName.TryGetValue(person.Name, out var named))
            _byName[person.Name] = named = [];

        named.Add(member);
    }
}
