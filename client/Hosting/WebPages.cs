using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Network.Client.Hosting;

/// <summary>
/// Serves the built web app, which lies beside the program whatever folder it was started from.
/// </summary>
internal static class WebPages
{
    private const string Entry = "index.html";

    /// <summary>Ending of a file that the web build has compressed already.</summary>
    private const string Compressed = ".br";

    private const string Assets = "/assets";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    private static readonly FileExtensionContentTypeProvider Types = new();

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
            ServeUnknownFileTypes = true,
            OnPrepareResponse = Describe,
        };
        app.Use((context, next) => PreferCompressed(context, provider, next));
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

    private static Task PreferCompressed(
        HttpContext context, PhysicalFileProvider provider, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(Assets)
            && context.Request.Headers.AcceptEncoding.ToString().Contains("br",
                StringComparison.Ordinal)
            && provider.GetFileInfo(path + Compressed).Exists)
        {
            context.Request.Path = path + Compressed;
        }

        return next(context);
    }

    /// <summary>Names below assets/ carry a hash of their content and never change; all else is
    /// asked for anew.</summary>
    private static void Describe(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        var asset = file.Context.Request.Path.StartsWithSegments(Assets);
        headers.CacheControl = asset ? "public, max-age=31536000, immutable" : "no-cache";
        if (!asset)
        {
            return;
        }

        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var name = file.File.Name;
        if (name.EndsWith(Compressed, StringComparison.Ordinal)
            && Types.TryGetContentType(name[..^Compressed.Length], out var type))
        {
            headers.ContentType = type;
            headers.ContentEncoding = "br";
        }
    }
}
