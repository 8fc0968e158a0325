namespace Network.Client.Api.Http;

/// <summary>The header under which a command is done at most once.</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    public static (Guid Key, Fault? Fault) Read(HttpRequest request)
    {
        var values = request.Headers[Header];
        if (values.Count == 0)
        {
            return (default, Fault.Malformed("idempotency-key",
                "缺少请求头 Idempotency-Key：请为每项操作生成一个 UUID，重试时沿用同一个。",
                "The header Idempotency-Key is missing: give each command a UUID of its own and "
                + "keep it when you send the command again.", Header));
        }

        if (values.Count == 1 && Guid.TryParseExact(values[0], "D", out var key)
            && key != Guid.Empty)
        {
            return (key, null);
        }

        return (default, Fault.Malformed("idempotency-key",
            "请求头 Idempotency-Key 必须是一个非全零的 UUID,"
            + "例如 0198c2de-7a51-7c3e-9f00-2f5a3c1b7d10。",
            "The header Idempotency-Key must be one UUID that is not all zeros, such as "
            + "0198c2de-7a51-7c3e-9f00-2f5a3c1b7d10.", Header));
    }
}
