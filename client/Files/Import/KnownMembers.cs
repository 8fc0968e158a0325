using Network.Grains.Enterprise;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>The members of one association by id, and by name and phone.</summary>
internal sealed class KnownMembers
{
    private readonly Dictionary<string, KnownMember> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Phone), KnownMember> _exact = [];
    private readonly Dictionary<string, List<KnownMember>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nameless = new(StringComparer.Ordinal);

    public static async Task<KnownMembers> Read(
        EnterpriseState state, IJournal journal, CancellationToken cancel)
    {
        var known = new KnownMembers();
        if (state.Members.IsEmpty)
            return known;

        var people = await journal.ReadPeople([.. state.Members.Select(m => m.Id)], cancel);
        foreach (var member in state.Members)
        {
            if (people.TryGetValue(member.Id, out var person))
                known.Add(new KnownMember(member, person));
            else
                known._nameless.Add(member.Id);
        }

        return known;
    }

    /// <summary>Whether this member's name was erased: a file must not bring it back.</summary>
    public bool IsErased(MemberLine line) => line.Id is { } id && _nameless.Contains(id);

    /// <summary>The same id; the same name and phone; or the only one of that name, where the row
    /// or the roll has no phone.</summary>
    public KnownMember? Find(MemberLine line)
    {
        if (line.Id is { } id && _byId.TryGetValue(id, out var same))
            return same;

        var (name, phone) = (line.Person.Name, line.Person.Phone);
        if (_exact.TryGetValue((name, phone ?? ""), out var exact))
            return exact;

        var named = _byName.GetValueOrDefault(name) ?? [];
        return named.Count == 1 && (phone is null || _exact.ContainsKey((name, "")))
            ? named[0] : null;
    }

    private void Add(KnownMember known)
    {
        var name = PersonCells.Name(known.Person);
        _byId[known.Member.Id] = known;
        _exact.TryAdd((name, PersonCells.Phone(known.Person) ?? ""), known);
        if (!_byName.TryGetValue(name, out var named))
            _byName[name] = named = [];

        named.Add(known);
    }
}
