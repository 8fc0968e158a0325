using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>Reads the grain's key from the parts of an address.</summary>
internal static class GrainAddress
{
    public static (GrainKey Key, Fault? Fault) Read(GrainKind kind, string city, string id) =>
        GrainKey.IsPart(city) && GrainKey.IsPart(id) && (kind != GrainKind.City || city == id)
            ? (new GrainKey(kind, city, id), null)
            : (default, Fault.Unknown("address",
                "地址有误：城市代码和标识符由小写字母、数字和连字符组成，最多 64 个字符；"
                + "城市的标识符就是它的代码。",
                "The address is wrong: city codes and ids are lower-case letters, digits and "
                + "hyphens, at most 64; a city's id is its own code."));

    public static Fault NoGrain(GrainKey key) => Fault.Unknown(GrainKey.Name(key.Kind),
        $"没有 {key.Stream} 的记录。", $"There is no {key.Stream}.");
}
