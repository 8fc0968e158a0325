using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Finding;

/// <summary>The names of one city as they were at a position of the journal.</summary>
internal sealed class NameBook
{
    /// <summary>What can be found, in the order in which it is shown.</summary>
    public static ImmutableArray<GrainKind> Kinds { get; } =
    [
        GrainKind.District, GrainKind.Enterprise, GrainKind.Workstation, GrainKind.Project,
        GrainKind.Service,
    ];

    private readonly Dictionary<GrainKey, (Card Card, SearchedName Name)> _names = [];

    public long Position { get; set; }

    public void Put(GrainKey key, Card? card)
    {
        if (card is null)
            _names.Remove(key);
        else if (!_names.TryGetValue(key, out var known) || known.Card != card)
            _names[key] = (card, new SearchedName(card.Name, card.Code));
    }

    /// <summary>What fits a text, of what the actor may see.</summary>
    public FindAnswer Find(string text, string city, Actor actor)
    {
        if (SoughtText.Of(text) is not { } sought)
            return new FindAnswer([]);

        var scopes = Kinds.ToDictionary(k => k, k => AccessControl.Listed(actor, city, k));
        var fitting = _names
            .Where(n => Within(scopes.GetValueOrDefault(n.Key.Kind), n.Key, n.Value.Card))
            .Select(n => (n.Key, n.Value.Card, Fit: n.Value.Name.Fits(sought.Text, sought.Letters)))
            .Where(n => n.Fit is not null)
            .ToLookup(n => n.Key.Kind);
        return new FindAnswer(
        [
            .. Kinds.Where(k => fitting[k].Any()).Select(kind => new FoundGroup(
                kind, fitting[kind].Count(),
                [
                    .. fitting[kind].OrderBy(n => n.Fit).ThenBy(n => n.Card.Name.Length)
                        .ThenBy(n => n.Card.Name, StringComparer.Ordinal)
                        .Take(FindLimits.LinesMax)
                        .Select(n => new FoundLine(kind, n.Key.Id, n.Card.Name,
                            n.Card.District, n.Card.Stage)),
                ])),
        ]);
    }

    /// <summary>The same part of the city as its lists show.</summary>
    private static bool Within(ReadScope? scope, GrainKey key, Card card) => scope is not null
        && (scope.Id is null || scope.Id == key.Id)
        && (scope.Host is null || scope.Host == card.Host)
        && (scope.Districts.IsEmpty || scope.Districts.Contains(card.District ?? ""));
}
