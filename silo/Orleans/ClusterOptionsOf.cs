using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Dashboard;
using Orleans.Hosting;

namespace Network.Silo.Orleans;

/// <summary>The cluster's own options as the product sets them; docs/cluster.md has the reason
/// for each.</summary>
internal static class ClusterOptionsOf
{
    /// <summary>How often a silo writes into the table that it lives. A new silo does not wait for
    /// one that has not for three times as long, so this bounds a start after all have died.
    /// </summary>
    private static readonly TimeSpan SignOfLifeEvery = TimeSpan.FromSeconds(5);

    /// <summary>How often the table is read although nobody told of a change.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    /// <summary>How long a vote that a silo is dead counts.</summary>
    private static readonly TimeSpan VoteCountsFor = TimeSpan.FromSeconds(60);

    public static void Silo(ISiloBuilder silo, ClusterSettings settings)
    {
        Name(silo.Services, settings);
        silo.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout =
            messaging.SystemResponseTimeout =
                TimeSpan.FromMilliseconds(settings.AnswerWithinMs));
        silo.Configure<ClusterMembershipOptions>(members =>
        {
            members.ProbeTimeout = TimeSpan.FromMilliseconds(settings.ProbeTimeoutMs);
            members.NumMissedProbesLimit = settings.ProbesMissedMax;
            members.TableRefreshTimeout = LookEvery;
            members.IAmAliveTablePublishTimeout = SignOfLifeEvery;
            members.DeathVoteExpirationTimeout = VoteCountsFor;
        });
        silo.AddActivityPropagation();
        if (settings.Dashboard)
            silo.AddDashboard(pages => pages.HideTrace = true);
    }

    public static void Client(IClientBuilder client, ClusterSettings settings)
    {
        Name(client.Services, settings);
        client.Configure<ClientMessagingOptions>(messaging =>
            messaging.ResponseTimeout = TimeSpan.FromMilliseconds(settings.AnswerWithinMs));
        client.Configure<GatewayOptions>(gateways =>
            gateways.GatewayListRefreshPeriod = LookEvery);
        client.AddActivityPropagation();
    }

    private static void Name(IServiceCollection services, ClusterSettings settings) =>
        services.Configure<ClusterOptions>(cluster =>
            cluster.ClusterId = cluster.ServiceId = settings.Name);
}
