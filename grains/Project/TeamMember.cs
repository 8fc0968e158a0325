namespace Network.Grains.Project;

/// <summary>A person on a project's team, by id.</summary>
public sealed record TeamMember(string Person, bool Leader);
