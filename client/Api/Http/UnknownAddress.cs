using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>Says which part of an address is not known.</summary>
internal static class UnknownAddress
{
    private static readonly string[] Kinds = [
        .. Enum.GetValues<GrainKind>().Select(GrainKey.Name)];

    public static Fault Fault(HttpRequest request)
    {
        // "", "api", "v1", kind, city, id, command
        var parts = (request.Path.Value ?? "").Split('/');
        if (parts.Length >= 4 && parts[1] == "api" && parts[2] == "v1"
            && parts[3] is not ("session" or "policy") && GrainKey.KindOf(parts[3]) is null)
        {
            return Http.Fault.Unknown("kind",
                $"没有这类对象。可用：{string.Join("、", Kinds)}。",
                $"There is no such kind. There are: {string.Join(", ", Kinds)}.");
        }

        return parts.Length == 7 && HttpMethods.IsPost(request.Method)
            ? Http.Fault.Unknown("command", "没有这项操作。全部操作见 /openapi/v1.json。",
                "There is no such command. All are listed in /openapi/v1.json.")
            : Http.Fault.Unknown("address", "没有这个地址。全部地址见 /openapi/v1.json。",
                "There is no such address. All are listed in /openapi/v1.json.");
    }
}
