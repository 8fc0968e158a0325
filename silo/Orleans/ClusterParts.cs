using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;
using Orleans.Runtime.MembershipService.SiloMetadata;
using Orleans.Serialization;

namespace Network.Silo.Orleans;

/// <summary>What the product brings into a cluster, whatever runs it.</summary>
internal static class ClusterParts
{
    /// <summary>Lets the grains of a silo live, all of them in one home.</summary>
    public static void AddGrains(ISiloBuilder silo, GrainHome home)
    {
        AddContracts(silo.Services);
        silo.Services.AddSingleton(home);
        silo.Services.AddSingleton<NewerSilos>();
        silo.Services.AddSingleton<DeliveringSilos>();
        silo.UseSiloMetadata(new Dictionary<string, string>
        {
            [NewerSilos.Words] = KnownWords.Count.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Lets a process send commands to grains.</summary>
    public static void AddContracts(IServiceCollection services) =>
        services.AddSerializer(known => known.AddAssembly(typeof(INetworkGrain).Assembly));
}
