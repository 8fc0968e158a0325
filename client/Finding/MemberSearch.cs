using System.Collections.Immutable;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Finding;

/// <summary>
/// Finds members of associations by name, for readers who are shown their names. No name is kept
/// here: they are read each time, so that whoever was erased or renamed is so at once.
/// </summary>
internal sealed class MemberSearch(IStore store, INetwork network)
{
    /// <returns>Null where nobody was found, or the reader may not look.</returns>
    public async Task<FoundMembers?> Find(
        string text, string city, Actor actor, CancellationToken cancel)
    {
        if (AccessControl.NamesSought(actor, city) is not { } scope
            || SoughtText.Of(text) is not { } sought)
        {
            return null;
        }

        var rolls = new Dictionary<GrainKey, EnterpriseState?>();
        var fitting = (await Named(scope, city, sought, cancel))
            .OrderBy(n => n.Fit).ThenBy(n => n.Name.Length)
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .ThenBy(n => n.Person, StringComparer.Ordinal).ToList();
        var lines = ImmutableArray.CreateBuilder<FoundMember>();
        var looked = 0;
        foreach (var name in fitting.Take(FindLimits.PeopleLookedUpMax))
        {
            if (lines.Count == FindLimits.LinesMax)
                break;

            looked++;
            if (await Line(name, actor, rolls, cancel) is { } line)
                lines.Add(line);
        }

        return lines.Count == 0 ? null
            : new FoundMembers(lines.ToImmutable(), looked < fitting.Count);
    }

    /// <summary>Whose name fits, of everybody who was entered with an association within the scope:
    /// members, and others who are not.</summary>
    private async Task<IEnumerable<FoundName>> Named(
        NameScope scope, string city, SoughtText sought, CancellationToken cancel)
    {
        var found = new Dictionary<string, FoundName>(StringComparer.Ordinal);
        if (scope.Whole || !scope.Districts.IsEmpty)
        {
            foreach (var name in await store.FindPeople(
                new NamesQuery(GrainKind.Enterprise, city, scope.Districts, sought.Part),
                sought.Fits, cancel))
            {
                found[name.Person] = name;
            }
        }

        foreach (var host in scope.Hosts.Select(id => GrainKey.OfEnterprise(city, id)))
        {
            if ((await network.Read(host, cancel))?.State is not EnterpriseState roll)
                continue;

            foreach (var (id, person) in await store.ReadPeople(
                [.. roll.Members.Select(m => m.Id)], cancel))
            {
                if (FoundName.Of(id, host.Stream, person.Name, sought.Fits) is { } name)
                    found[id] = name;
            }
        }

        return found.Values;
    }

    /// <summary>Null where the person is not a member, or of an association whose people the reader
    /// may not see.</summary>
    private async Task<FoundMember?> Line(FoundName name, Actor actor,
        Dictionary<GrainKey, EnterpriseState?> rolls, CancellationToken cancel)
    {
        var at = GrainKey.Parse(name.Stream);
        for (var mergers = 0; mergers <= FindLimits.MergersMax; mergers++)
        {
            if (!rolls.TryGetValue(at, out var roll))
            {
                rolls[at] = roll =
                    (await network.Read(at, cancel))?.State as EnterpriseState;
            }

            if (roll is null)
                return null;

            if (roll.Members.Any(m => m.Id == name.Person))
            {
                var logic = Catalog.Of(at.Kind);
                return AccessControl.SeesPeople(actor, at, logic.PlaceOf(at, roll, null))
                    && logic.Describe(at, roll) is { } card
                    ? new FoundMember(name.Person, name.Name, at.Id, card.Name, card.District)
                    : null;
            }

            if (roll.MergedInto is not { } into)
                return null;

            at = at with { Id = into };
        }

        return null;
    }
}
