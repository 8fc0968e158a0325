using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>Why a request is answered with an error.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, kebab-case, with the concept first.</param>
/// <param name="Field">JSON path, header or parameter at fault.</param>
/// <param name="RetryAfter">When it may be sent again.</param>
public sealed record Fault(
    int Status,
    string Code,
    LocalText Message,
    string? Field = null,
    Source? Clause = null,
    TimeSpan? RetryAfter = null)
{
    public static Fault Malformed(string what, string zh, string en, string? field = null) =>
        new(StatusCodes.Status400BadRequest, $"malformed.{what}", new LocalText(zh, en), field);

    public static Fault Unknown(string what, string zh, string en, string? field = null) =>
        new(StatusCodes.Status404NotFound, $"unknown.{what}", new LocalText(zh, en), field);

    /// <summary>A refusal by the rules; the beginning of its code says which status it is.
    /// </summary>
    public static Fault Of(Rejection why)
    {
        ArgumentNullException.ThrowIfNull(why);
        var status = why.Code[..why.Code.IndexOf('.', StringComparison.Ordinal)] switch
        {
            "access" => StatusCodes.Status403Forbidden,
            // What the address names is not there; what a field names is a wrong entry.
            "unknown" when why.Field is null => StatusCodes.Status404NotFound,
            "malformed" => StatusCodes.Status400BadRequest,
            "conflict" => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        return new Fault(status, why.Code, why.Message, why.Field, why.Clause);
    }

    public static Fault Unavailable(TimeSpan retryAfter) => new(
        StatusCodes.Status503ServiceUnavailable, "store.unavailable",
        new LocalText(
            "数据库暂时没有应答。请稍后用同一个 Idempotency-Key 重新发送，不会重复记录。",
            "The database does not answer. Send the same request with the same Idempotency-Key "
            + "again; it will not be recorded twice."),
        RetryAfter: retryAfter);

    public static Fault Overloaded(TimeSpan retryAfter) => new(
        StatusCodes.Status503ServiceUnavailable, "network.overloaded",
        new LocalText(
            "当前等待处理的请求过多，本次未写入任何内容，请稍后重试。",
            "Too much is waiting; nothing was written. Try again shortly."),
        RetryAfter: retryAfter);

    public static Fault TooMany(TimeSpan retryAfter) => new(
        StatusCodes.Status429TooManyRequests, "limit.requests",
        new LocalText(
            "您的请求过于频繁，请稍后重试。",
            "Too many requests from your address. Try again shortly."),
        RetryAfter: retryAfter);

    public static Fault TooLarge(long bytesMax)
    {
        var limit = bytesMax.ToString(CultureInfo.InvariantCulture);
        return new Fault(StatusCodes.Status413PayloadTooLarge, "limit.body",
            new LocalText(
                $"请求内容过大，最多 {limit} 字节。请分批提交。",
                $"The body is too large: at most {limit} bytes. Send it in parts."));
    }
}
