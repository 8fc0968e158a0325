using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>The HTTP statuses that are answered, in words.</summary>
internal static class StatusTitle
{
    public static LocalText Of(int status) => status switch
    {
        400 => new("请求格式有误", "Malformed request"),
        403 => new("无权办理", "Not allowed"),
        404 => new("未找到", "Not found"),
        405 => new("不支持该方法", "Method not allowed"),
        409 => new("与他人的修改冲突", "Conflicting change"),
        412 => new("内容已被更新", "Changed meanwhile"),
        413 => new("内容过大", "Too large"),
        415 => new("不支持的内容类型", "Unsupported content type"),
        422 => new("不符合规定", "Against a rule"),
        429 => new("请求过于频繁", "Too many requests"),
        503 => new("暂时无法办理", "Not available"),
        _ => new("出错了", "Failed"),
    };
}
