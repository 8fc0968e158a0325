using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>
/// Lets a request through when its query says only what the endpoint knows, once and in form.
/// </summary>
internal sealed class QueryCheck(IReadOnlyList<QueryParameter> parameters) : IEndpointFilter
{
    /// <summary>The parameters, for the document.</summary>
    public IReadOnlyList<QueryParameter> Parameters { get; } = parameters;

    public ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Check(context.HttpContext.Request) is { } fault
            ? ValueTask.FromResult<object?>(new FaultResult(fault))
            : next(context);

    private Fault? Check(HttpRequest request)
    {
        foreach (var (name, values) in request.Query)
        {
            var parameter = Parameters.FirstOrDefault(p => p.Name == name);
            if (parameter is null)
            {
                return Unknown(name);
            }

            if (values.Count != 1 && !parameter.Several)
            {
                return Fault.Malformed("parameter", $"查询参数 {name} 只能出现一次。",
                    $"The query parameter '{name}' may stand only once.", name);
            }

            if (parameter.Check(values.OfType<string>()) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private Fault Unknown(string name)
    {
        var known = Parameters.Count == 0 ? "—" : string.Join(", ", Parameters.Select(p => p.Name));
        var shown = name.Length <= 40 ? name : $"{name[..40]}…";
        return Fault.Malformed("parameter", $"没有查询参数“{shown}”。可用参数：{known}。",
            $"There is no query parameter '{shown}'. There are: {known}.", shown);
    }
}
