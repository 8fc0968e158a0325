using Network.Client.Files.Cells;
using Network.Grains.City;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>Finds a district by any name that people write for it: 花桥, 花桥镇, 花桥经济开发区.
/// </summary>
internal sealed class DistrictNames
{
    private static readonly string[] Endings =
        ["经济技术开发区", "经济开发区", "高新技术产业开发区", "镇", "街道", "乡", "区", "县"];

    private static readonly string[] Behind = ["科学技术协会", "管委会", "科协", "政府"];

    private readonly Dictionary<string, string?> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _names = [];
    private readonly string _city;

    public DistrictNames(ImportCity city)
    {
        _city = city.State.Name.Zh.TrimEnd('市', '县');
        var open = city.State.Districts.Where(d => d.Open).ToList();
        foreach (var district in open)
        {
            _names[district.Id] = district.Name.Zh;
            foreach (var name in Names(district).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                // A short name that two districts share names neither.
                _ids[name] = _ids.ContainsKey(name) ? null : district.Id;
            }
        }

        foreach (var district in open)
        {
            _ids[Tidy(district.Name.Zh)] = district.Id;
            _ids[district.Id] = district.Id;
        }
    }

    public string NameOf(string id) => _names.GetValueOrDefault(id, id);

    public string? Find(string text) =>
        _ids.GetValueOrDefault(Tidy(text)) ?? _ids.GetValueOrDefault(WithoutCity(Tidy(text)));

    /// <summary>The district that was probably meant.</summary>
    public string? Nearest(string text) =>
        NearestName.Of(WithoutCity(Tidy(text)), _ids.Keys) is { } near && _ids[near] is { } id
            ? NameOf(id) : null;

    public string Known => string.Join("、", _names.Values);

    /// <summary>Whether a text names the city association itself.</summary>
    public bool IsCity(string text) => Tidy(text) is { } tidy
        && (tidy == "市" || tidy.TrimEnd('市', '县') == _city);

    private IEnumerable<string> Names(CityDistrict district)
    {
        var whole = Tidy(district.Name.Zh);
        var bare = WithoutCity(whole);
        yield return bare;
        yield return Tidy(district.Name.En);
        foreach (var ending in Endings.Where(e => bare.EndsWith(e, StringComparison.Ordinal)))
        {
            var stem = bare[..^ending.Length];
            if (stem.Length >= 2)
            {
                yield return stem;
                yield return stem + "镇";
                yield return stem + "开发区";
            }
        }
    }

    private static string Tidy(string text)
    {
        var tidy = CellText.Narrow(text);
        foreach (var ending in Behind.Where(e => tidy.EndsWith(e, StringComparison.Ordinal)))
        {
            tidy = tidy[..^ending.Length];
        }

        return tidy;
    }

    private string WithoutCity(string tidy)
    {
        if (_city.Length == 0 || !tidy.StartsWith(_city, StringComparison.Ordinal))
            return tidy;

        var rest = tidy[_city.Length..].TrimStart('市', '县');
        return rest.Length >= 2 ? rest : tidy;
    }
}
