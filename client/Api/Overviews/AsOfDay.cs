using Network.Client.Api.Http;

namespace Network.Client.Api.Overviews;

/// <summary>The past day that figures are asked for.</summary>
internal static class AsOfDay
{
    public static Fault? Check(DateOnly? day, DateOnly today) => day > today
        ? Fault.Malformed("parameter", "查询参数 asOf 不能晚于今天。",
            "The query parameter 'asOf' must not be after today.", "asOf")
        : null;
}
