namespace Network.Client.Demo;

/// <summary>One simulated project and what will become of it.</summary>
/// <param name="Proposed">When its association hands it in.</param>
/// <param name="Admitted">When its district admits it; null where it still waits.</param>
/// <param name="Finished">When it is finished, and then recommended; null where it goes on.
/// </param>
internal sealed record DemoProject(
    string Id, DemoHost Host, string Title, DateOnly Proposed, DateOnly? Admitted,
    DateOnly? Finished);
