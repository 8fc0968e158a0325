using System.Globalization;
using System.Text.Json;
using Network.Client.Api.Views;
using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>Writes a fault as problem details in the reader's language.</summary>
public sealed class FaultResult(Fault fault) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var chinese = ReaderLanguage.IsChinese(httpContext.Request);
        var response = httpContext.Response;
        response.StatusCode = fault.Status;
        response.ContentType = "application/problem+json";
        response.Headers.ContentLanguage = chinese ? "zh" : "en";
        response.Headers.Vary = "Accept-Language";
        response.Headers.CacheControl = "no-store";
        if (fault.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds))
                .ToString(CultureInfo.InvariantCulture);
        }

        var problem = new Problem(
            "about:blank",
            StatusTitle.Of(fault.Status).In(chinese),
            fault.Status,
            fault.Message.In(chinese),
            fault.Code,
            fault.Field,
            fault.Clause);
        await JsonSerializer.SerializeAsync(
            response.Body, problem, Wire.Options, httpContext.RequestAborted);
    }
}
