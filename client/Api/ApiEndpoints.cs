using Network.Client.Api.Endpoints;
using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Client.Api.Live;
using Network.Client.Api.Notices;
using Network.Client.Api.Overviews;
using Network.Client.Api.Reports;
using Network.Client.Api.Returns;
using Network.Client.Api.Simulations;
using Network.Client.Api.Work;
using Network.Client.Files.Evidence;
using Network.Client.Finding;

namespace Network.Client.Api;

/// <summary>The API as a whole.</summary>
internal static class ApiEndpoints
{
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddSingleton<NamesReader>()
        .AddSingleton<UnitNames>()
        .AddScoped<GrainReader>()
        .AddScoped<CityReader>()
        .AddSingleton<OverrideReader>()
        .AddScoped<OverviewReader>()
        .AddScoped<ReturnReader>()
        .AddSingleton<HostAmounts>()
        .AddSingleton<HonouredNames>()
        .AddScoped<ReportSubjects>()
        .AddScoped<ReportReader>()
        .AddScoped<WorkReader>()
        .AddScoped<ChangeReader>()
        .AddSingleton<NameBooks>()
        .AddSingleton<MemberSearch>()
        .AddScoped<EvidenceDesk>()
        .AddSingleton<NoticeBooks>()
        .AddScoped<NoticeReader>()
        .AddSingleton<PastState>()
        .AddScoped<SimulationReader>()
        .AddScoped<ScenarioReader>()
        .AddSingleton<ILiveFrames, OverviewFrames>()
        .AddSingleton<LiveHub>()
        .AddScoped<LiveAccess>()
        .AddHostedService(services => services.GetRequiredService<LiveHub>());

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapHealth();
        var api = app.MapGroup("/api/v1");
        api.MapSession();
        api.MapSignIn();
        api.MapAccount();
        api.MapPeople();
        api.MapPolicies();
        api.MapOverviews();
        api.MapWork();
        api.MapNotices();
        api.MapReviews();
        api.MapMetrics();
        api.MapLive();
        api.MapLists();
        api.MapFind();
        api.MapGrains();
        api.MapHistories();
        api.MapErasures();
        api.MapRecount();
        api.MapAssessments();
        api.MapHomes();
        api.MapStandards();
        api.MapReturns();
        api.MapReports();
        api.MapSimulations();
        api.MapScenarios();
        api.MapImports();
        api.MapExports();
        api.MapListFiles();
        api.MapEvidence();
        api.MapCommands();
    }
}
