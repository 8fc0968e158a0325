using Network.Client.Configuration;

namespace Network.Client.Api.Http;

/// <summary>Reads what is asked, as strictly as a command.</summary>
internal static class AskBody
{
    public static async Task<IResult> With<T>(
        HttpContext context, Func<T, Task<IResult>> answer) where T : class
    {
        var limits = context.RequestServices.GetRequiredService<NetworkSettings>().Limits;
        var (ask, fault) = await CommandBody.Read(
            context.Request, typeof(T), limits.BodyBytesMax);
        return ask is null ? new FaultResult(fault!) : await answer((T)ask);
    }
}
