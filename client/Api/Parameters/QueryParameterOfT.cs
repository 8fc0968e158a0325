using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>A query parameter that is given at most once and has a value of one type.</summary>
public abstract class QueryParameter<T>(string name, string description)
    : QueryParameter(name, description)
{
    /// <summary>The value; null where it was not given. Call it on checked requests only.
    /// </summary>
    public T? In(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Query[Name] is [{ } text] ? Parse(text).Value : default;
    }

    public override Fault? Check(IEnumerable<string> values) =>
        values.Select(v => Parse(v).Fault).FirstOrDefault(f => f is not null);

    protected abstract (T? Value, Fault? Fault) Parse(string text);
}
