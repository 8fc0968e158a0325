using System.Globalization;

namespace Network.Client.Api.Http;

/// <summary>A grain's version as an entity tag: <c>"7"</c>.</summary>
internal static class VersionTag
{
    public const string Header = "If-Match";

    public static string Of(long version) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version that the sender expects; null when the header is absent or
    /// <c>*</c>.</summary>
    public static (long? Version, Fault? Fault) Read(HttpRequest request)
    {
        var values = request.Headers.IfMatch;
        if (values.Count == 0 || (values.Count == 1 && values[0] == "*"))
        {
            return (null, null);
        }

        // A proxy that compresses makes a tag weak; the version in it is still exact.
        var tag = values.Count == 1 ? values[0]!.Trim() : "";
        var quoted = tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
        if (quoted.Length > 2 && quoted[0] == '"' && quoted[^1] == '"'
            && long.TryParse(quoted.AsSpan(1, quoted.Length - 2), NumberStyles.None,
                CultureInfo.InvariantCulture, out var version))
        {
            return (version, null);
        }

        return (null, Fault.Malformed("if-match",
            "请求头 If-Match 应为一个带引号的版本号，例如 \"7\"。",
            "The header If-Match must be one version in quotes, such as \"7\".", Header));
    }

    public static Fault Changed(long version)
    {
        var now = version.ToString(CultureInfo.InvariantCulture);
        return new Fault(StatusCodes.Status412PreconditionFailed, "version.changed",
            new($"该内容已被他人更新，当前版本为 {now}。请重新查看后再提交。",
                $"Somebody has changed this meanwhile; it is at version {now}. "
                + "Look again before you send it."), Header);
    }

    public static Fault Lost(long version)
    {
        var now = version.ToString(CultureInfo.InvariantCulture);
        return new Fault(StatusCodes.Status409Conflict, "version.conflict",
            new($"多人同时修改同一对象，本次未写入（当前版本 {now}）。请重试。",
                $"Others changed the same thing at the same time and nothing was written "
                + $"(it is at version {now}). Send it again."));
    }
}
