using System.Text;

namespace Network.Tests.Api.Hostile;

/// <summary>One request that nobody means well with.</summary>
internal sealed class HostileRequest
{
    public required string Method { get; set; }

    /// <summary>Unescaped, as the application gets it.</summary>
    public required string Path { get; set; }

    public List<(string Name, string Value)> Query { get; } = [];

    public List<(string Name, string Value)> Headers { get; } = [];

    public byte[] Body { get; set; } = [];

    public bool IsLive => Path.EndsWith("/live", StringComparison.Ordinal);

    public string QueryText => Query.Count == 0
        ? ""
        : "?" + string.Join('&', Query.Select(q =>
            $"{Uri.EscapeDataString(Whole(q.Name))}={Uri.EscapeDataString(Whole(q.Value))}"));

    public override string ToString()
    {
        var headers = string.Join("; ", Headers.Select(h => $"{h.Name}: {h.Value}"));
        var body = Encoding.UTF8.GetString(Body, 0, Math.Min(Body.Length, 400));
        return $"{Method} {Path}{QueryText} [{headers}] {body}";
    }

    /// <summary>Half a surrogate pair cannot be percent-encoded.</summary>
    private static string Whole(string text) =>
        new([.. text.Select(c => char.IsSurrogate(c) ? '?' : c)]);
}
