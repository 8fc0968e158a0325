namespace Network.Client.Api.Views;

/// <summary>The dimensions by which metrics can be told apart.</summary>
public enum MetricsBy
{
    District,
    HostKind,
    Ownership,
    Industry,
    Year,
    Month,
}
