using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>The districts that a city starts with, and where they lie on its tile map.</summary>
internal static class PolicyDistricts
{
    /// <summary>Columns and rows of a tile map, at most.</summary>
    private const int TilesMax = 24;

    public static ImmutableArray<DistrictEntry> Read(PolicySection top, PolicyRules rules)
    {
        var tiles = new Dictionary<(int, int), string>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return top.Entries("districts", entry =>
        {
            var district = new DistrictEntry(
                entry.Slug("id"),
                entry.Local("name"),
                entry.Word("kind", DistrictKinds.All),
                entry.Integer("column", 0, TilesMax - 1),
                entry.Integer("row", 0, TilesMax - 1),
                rules.Source(entry));
            OneEach(entry, district, tiles, names);
            return district;
        }, d => d.Id);
    }

    private static void OneEach(PolicySection entry, DistrictEntry district,
        Dictionary<(int, int), string> tiles, Dictionary<string, string> names)
    {
        var tile = (district.Column, district.Row);
        if (entry.Has("column") && entry.Has("row") && !tiles.TryAdd(tile, district.Id))
        {
            entry.Wrong("column", $"地图格（{tile.Column}, {tile.Row}）已由“{tiles[tile]}”占用。",
                $"Tile column {tile.Column}, row {tile.Row} is taken by '{tiles[tile]}'.");
        }

        if (district.Name.Zh.Length > 0 && !names.TryAdd(district.Name.Zh, district.Id))
        {
            entry.Wrong("name", $"名称“{district.Name.Zh}”已由“{names[district.Name.Zh]}”使用。",
                $"The name '{district.Name.Zh}' is that of '{names[district.Name.Zh]}'.");
        }
    }
}
