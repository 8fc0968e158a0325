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
        app.Use((context, next) => IsPage(context)
            ? SendEntry(context, provider.GetFileInfo(Entry))
            : next(context));
        return app;
    }

    /// <summary>Whether a browser asks for a page of the app. An endpoint for all other addresses
    /// would do the same, but would answer 405 where the API knows no such address.</summary>
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.Request.Path.StartsWithSegments("/api")
        && !context.Request.Path.StartsWithSegments("/openapi")
        && !Path.HasExtension(context.Request.Path.Value);

    private static Task SendEntry(HttpContext context, IFileInfo entry)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = entry.Length;
        context.Response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.SendFileAsync(entry);
    }

    /// <summary>Names below assets/ carry a hash of their content and never change; all else is
    /// asked for anew.</summary>
    private static void KeepWhatHasAHash(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments("/assets")
                ? "public, max-age=31536000, immutable"
                : "no-cache";
}
