using Microsoft.Net.Http.Headers;

namespace Network.Client.Api.Http;

/// <summary>The language in which a reader wants texts: Chinese unless English weighs more.
/// </summary>
internal static class ReaderLanguage
{
    public static bool IsChinese(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(
                [.. request.Headers.AcceptLanguage.OfType<string>()], out var wanted))
        {
            return true;
        }

        var best = wanted
            .Where(w => w.Quality is not 0 && (Is(w, "zh") || Is(w, "en") || w.Value == "*"))
            .OrderByDescending(w => w.Quality ?? 1)
            .FirstOrDefault();
        return best is null || !Is(best, "en");
    }

    private static bool Is(StringWithQualityHeaderValue wanted, string language) =>
        wanted.Value.Equals(language, StringComparison.OrdinalIgnoreCase)
        || wanted.Value.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase);
}
