using System.Collections.Immutable;
using Network.Silo;

namespace Network.Client.Configuration;

/// <summary>All that can be set, from <c>appsettings.json</c>, the environment
/// (<c>Network__Store__Path</c>) and the command line, in that order of weight.</summary>
public sealed record NetworkSettings
{
    /// <summary>Policy files, or folders of them; one city each.</summary>
    public ImmutableArray<string> Policies { get; init; } = [DefaultPolicy];

    public StoreSettings Store { get; init; } = new();

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    public ActorSettings Actor { get; init; } = ActorSettings.Default;

    public SignInSettings SignIn { get; init; } = new();

    public LimitSettings Limits { get; init; } = new();

    /// <summary>How this process takes part in a cluster.</summary>
    public ClusterSettings Cluster { get; init; } = new();

    /// <summary>Whether every page says that its figures are simulated.</summary>
    public bool Simulated { get; init; }

    /// <summary>The policy that comes with the product.</summary>
    private static string DefaultPolicy { get; } =
        Path.Combine(AppContext.BaseDirectory, "policies", "kunshan-2024.yaml");
}
