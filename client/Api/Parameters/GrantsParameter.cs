using System.Collections.Immutable;
using System.Globalization;
using Microsoft.OpenApi;
using Network.Client.Api.Http;
using Network.Grains.City;

namespace Network.Client.Api.Parameters;

/// <summary>Units with a grant each, such as <c>h-0123/8000000</c>.</summary>
public sealed class GrantsParameter(string name, string description)
    : QueryParameter(name, description)
{
    /// <summary>Units in one request.</summary>
    public const int UnitsMax = 100;

    /// <summary>Characters of one unit with its grant.</summary>
    public const int CharactersMax = 100;

    public override bool Several => true;

    /// <summary>The units; call it on checked requests only.</summary>
    public ImmutableArray<RoundChoice> In(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. request.Query[Name].OfType<string>().Select(v => Parse(v)!)];
    }

    public override Fault? Check(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var given = values.ToList();
        return given.Count <= UnitsMax && given.All(v => Parse(v) is not null)
            ? null
            : Wrong($"应为“单位/分”，如 h-0123/8000000，最多 {UnitsMax} 个",
                $"must be a unit and fen, such as h-0123/8000000, at most {UnitsMax} of them");
    }

    public override OpenApiSchema Describe() => new()
    {
        Type = JsonSchemaType.Array,
        MaxItems = UnitsMax,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = CharactersMax },
    };

    private static RoundChoice? Parse(string value) =>
        value.Length <= CharactersMax && value.Split('/') is [{ Length: > 0 } host, var fen]
            && long.TryParse(fen, NumberStyles.None, CultureInfo.InvariantCulture, out var money)
            && money <= RoundChoice.GrantFenMax
            ? new RoundChoice(host, money)
            : null;
}
