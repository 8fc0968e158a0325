using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Network.Silo;

/// <summary>The cluster's own pages; this build has no cluster to show.</summary>
public static class ClusterDashboard
{
    public static IServiceCollection Add(IServiceCollection services, ClusterSettings settings,
        RunningNetwork? running) => services;

    public static void Map(IEndpointRouteBuilder app, string address,
        Func<HttpContext, bool> mayLook)
    {
        // Nothing to map.
    }
}
