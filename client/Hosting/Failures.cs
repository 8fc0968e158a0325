using Microsoft.AspNetCore.Diagnostics;
using Network.Client.Api.Http;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Hosting;

/// <summary>Answers with problem details where no endpoint did.</summary>
internal static class Failures
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    public static IApplicationBuilder UseProblemDetails(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = Failed,
            SuppressDiagnosticsCallback = c => Known(c.Exception) is not null,
        })
        .UseStatusCodePages(page => new FaultResult(
            OfStatus(page.HttpContext)).ExecuteAsync(page.HttpContext));

    private static Task Failed(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        return new FaultResult(Known(failure) ?? Unexpected()).ExecuteAsync(context);
    }

    private static Fault? Known(Exception failure) => failure switch
    {
        JournalUnavailableException => Fault.Unavailable(RetryAfter),
        JournalOverloadedException => Fault.Overloaded(RetryAfter),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
            new Fault(StatusCodes.Status413PayloadTooLarge, "limit.body",
                new LocalText("请求内容过大，请分批提交。", "The body is too large; send it in parts.")),
        BadHttpRequestException => Fault.Malformed("request",
            "请求不完整或格式有误。", "The request is incomplete or not well-formed."),
        _ => null,
    };

    private static Fault Unexpected() => new(StatusCodes.Status500InternalServerError,
        "internal.unexpected",
        new LocalText("系统内部出错，已记入日志。请稍后重试或联系管理员。",
            "Something went wrong inside; it is in the log. Try again or tell the administrator."));

    private static Fault OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => UnknownAddress.Fault(context.Request),
        StatusCodes.Status405MethodNotAllowed => new Fault(
            StatusCodes.Status405MethodNotAllowed, "malformed.method",
            new LocalText("该地址不支持这种请求方法。", "This address does not take that method.")),
        StatusCodes.Status415UnsupportedMediaType =>
            FileBody.IsAsked(context.Request) ? FileBody.NotAFile() : CommandBody.NotJson(),
        var status => new Fault(status, $"http.{status}", StatusTitle.Of(status)),
    };
}
