namespace Network.Client.Api.Views;

/// <summary>A score that a panel waits for.</summary>
/// <param name="Project">Id of the project.</param>
/// <param name="Final">Whether it is the committee's score.</param>
public sealed record ReviewDuty(string Project, string Title, bool Final);
