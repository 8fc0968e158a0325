namespace Network.Client.Api.Views;

/// <summary>The page of the web app that an attention leads to.</summary>
public enum AttentionPage
{
    Enterprises,
    Workstations,
    District,
    Services,
    Homes,
    Projects,
    Pairings,
    Demonstration,
    Assessments,
    Policy,
}
