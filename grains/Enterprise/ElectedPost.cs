using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>An elected post as entered: a member of the roll, or a person named here.</summary>
/// <param name="Post">Id of a post of the policy.</param>
public sealed record ElectedPost(string Post, string? Member = null, PersonalData? Person = null);
