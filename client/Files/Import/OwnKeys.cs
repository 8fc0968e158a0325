using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>How a table of activities names a district or the city where others name a host:
/// <c>district/zhangpu</c>, <c>city/kunshan</c>. No host's id has a slash in it.</summary>
internal static class OwnKeys
{
    public static string Write(GrainKey key) =>
        key.Kind == GrainKind.Enterprise ? key.Id : $"{GrainKey.Name(key.Kind)}/{key.Id}";

    /// <summary>Null where the text names none of this city's.</summary>
    public static GrainKey? Read(string city, string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2 || !GrainKey.IsPart(parts[1]))
            return null;

        return GrainKey.KindOf(parts[0]) switch
        {
            GrainKind.District => GrainKey.OfDistrict(city, parts[1]),
            GrainKind.City when parts[1] == city => GrainKey.OfCity(city),
            _ => null,
        };
    }
}
