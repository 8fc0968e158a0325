using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>The hosts that the city knows, found by code or by name.</summary>
internal sealed class HostIndex
{
    /// <summary>Hosts with which a wrong name is compared, at most.</summary>
    private const int ComparedHostsMax = 20_000;

    private readonly Dictionary<string, GrainKey> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<GrainKey>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<GrainKey, Card> _cards = [];

    public static async Task<HostIndex> Read(
        IDirectory directory, string city, CancellationToken cancel)
    {
        var index = new HostIndex();
        string? cursor = null;
        do
        {
            var page = await directory.Find(new DirectoryQuery(GrainKind.Enterprise, city)
            {
                Take = JournalLimits.PageLinesMax,
                Cursor = cursor,
            }, cancel);
            foreach (var (key, _, card) in page.Lines)
            {
                index.Add(key, card);
            }

            cursor = page.Next;
        }
        while (cursor is not null);

        return index;
    }

    public bool Knows(GrainKey key) => _cards.ContainsKey(key);

    public Card? CardOf(GrainKey key) => _cards.GetValueOrDefault(key);

    public GrainKey? ByCode(string code) =>
        _byCode.TryGetValue(code, out var key) ? key : null;

    /// <summary>Hosts of a name; of one district, where that is given.</summary>
    public IReadOnlyList<GrainKey> ByName(string name, string? district)
    {
        var found = _byName.GetValueOrDefault(Comparable(name)) ?? [];
        return district is null ? found
            : [.. found.Where(k => _cards[k].District == district)];
    }

    public string? Nearest(string name) =>
        NearestName.Of(name, _cards.Values.Take(ComparedHostsMax).Select(c => c.Name));

    public void Add(GrainKey key, Card card)
    {
        if (!_cards.TryAdd(key, card))
            return;

        if (card.Code is { } code)
            _byCode.TryAdd(code, key);

        var name = Comparable(card.Name);
        if (!_byName.TryGetValue(name, out var keys))
            _byName[name] = keys = [];

        keys.Add(key);
    }

    /// <summary>The id of a host: its credit code, or else what follows from district and name.
    /// </summary>
    public static GrainKey KeyOf(string city, string? code, string district, string name)
    {
        if (code is not null)
            return GrainKey.OfEnterprise(city, code.ToLowerInvariant());

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{district}/{Comparable(name)}"));
        return GrainKey.OfEnterprise(
            city, $"h-{Convert.ToHexStringLower(hash, 0, 8)}");
    }

    /// <summary>Full-width and half-width brackets, and spaces, make no other name.</summary>
    public static string Comparable(string name) =>
        Cells.CellText.Narrow(name).ToUpper(CultureInfo.InvariantCulture);
}
