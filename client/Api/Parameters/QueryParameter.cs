using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>
/// One query parameter: what the document says about it and how it is checked are the same
/// object.
/// </summary>
public abstract class QueryParameter(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>Whether it may be given several times, meaning "any of".</summary>
    public virtual bool Several => false;

    /// <summary>What is wrong with the values that were given, or null.</summary>
    public abstract Fault? Check(IEnumerable<string> values);

    public abstract OpenApiSchema Describe();

    protected Fault Wrong(string zh, string en) => Fault.Malformed("parameter",
        $"查询参数 {Name} {zh}。", $"The query parameter '{Name}' {en}.", Name);
}
