using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>A person to be put on a project's team.</summary>
/// <param name="Leader">Whether this is who answers for the project.</param>
public sealed record TeamEntry(PersonalData Person, bool Leader = false);
