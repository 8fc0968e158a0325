using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Network.Silo.Orleans;
using Orleans;
using Orleans.Dashboard;
using Orleans.Hosting;

namespace Network.Silo;

/// <summary>The cluster's own pages: its silos, their load, calls by kind of grain.</summary>
public static class ClusterDashboard
{
    /// <summary>Lets a web host show the cluster that its network is part of.</summary>
    public static IServiceCollection Add(
        IServiceCollection services, ClusterSettings settings, RunningNetwork? running)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Dashboard && running?.Network is ClusterNetwork cluster)
        {
            services.AddSingleton(cluster.Grains);
            new WebHost(services).AddDashboard(pages => pages.HideTrace = true);
        }

        return services;
    }

    /// <summary>Puts the pages under an address.</summary>
    /// <param name="mayLook">Asked for every page and number of it.</param>
    public static void Map(IEndpointRouteBuilder app, string address,
        Func<HttpContext, bool> mayLook)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.ServiceProvider.GetService<IGrainFactory>() is null)
            return;

        app.MapOrleansDashboard(address)
            .ExcludeFromDescription()
            .AddEndpointFilter(async (context, next) => mayLook(context.HttpContext)
                ? await next(context)
                : Results.StatusCode(StatusCodes.Status403Forbidden));
    }

    /// <summary>The dashboard's package adds itself to clients of the cluster only.</summary>
    private sealed class WebHost(IServiceCollection services) : IClientBuilder
    {
        public IServiceCollection Services => services;

        public IConfiguration Configuration { get; } = new ConfigurationManager();
    }
}
