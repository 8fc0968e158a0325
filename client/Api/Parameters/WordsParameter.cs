using System.Collections.Immutable;
using System.Globalization;
using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>Ids or stable names, given several times for "any of".</summary>
public sealed class WordsParameter(string name, string description)
    : QueryParameter(name, description)
{
    /// <summary>Values in one request.</summary>
    public const int ValuesMax = 32;

    /// <summary>Characters of one value.</summary>
    public const int CharactersMax = 80;

    public override bool Several => true;

    public ImmutableArray<string> In(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. request.Query[Name].OfType<string>()];
    }

    public override Fault? Check(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var given = values.ToList();
        return given.Count <= ValuesMax && given.All(IsWord)
            ? null
            : Wrong($"应为标识符，最多 {Text(ValuesMax)} 个",
                $"must be an id or a name, at most {Text(ValuesMax)} of them");
    }

    public override OpenApiSchema Describe() => new()
    {
        Type = JsonSchemaType.Array,
        MaxItems = ValuesMax,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = CharactersMax },
    };

    private static bool IsWord(string value) =>
        value.Length is > 0 and <= CharactersMax
        && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/' or '_');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
