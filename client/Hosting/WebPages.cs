using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Network.Client.Hosting;

/// <summary>
/// Serves the built web app, which lies beside the program whatever folder it was started from.
/// </summary>
internal static class WebPages
{
    private const string Entry = "index.html";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Files of the web app, and its entry page for every address that belongs to no
    /// file and no endpoint: the app finds the page by the address itself.</summary>
    public static WebApplication UseWebPages(this WebApplication app)
    {
        if (!File.Exists(Path.Combine(Folder, Entry)))
        {
            app.Logger.LogWarning("The web app was not built; only the API is served.");
            return app;
        }

        var provider = new PhysicalFileProvider(Folder);
        var files = new StaticFileOptions
        {
            FileProvider = provider,
            OnPrepareResponse = KeepWhatHasAHash,
        };
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = provider });
        app.UseStaticFiles(files);
        app.MapFallbackToFile("{*path:nonfile:regex(^(?!api/|openapi/).*$)}", Entry, files);
        return app;
    }

    /// <summary>Names below assets/ carry a hash of their content and never change; all else is
    /// asked for anew.</summary>
    private static void KeepWhatHasAHash(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments("/assets")
                ? "public, max-age=31536000, immutable"
                : "no-cache";
}
