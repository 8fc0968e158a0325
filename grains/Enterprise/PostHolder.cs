namespace Network.Grains.Enterprise;

/// <summary>Who holds an elected post.</summary>
/// <param name="Post">Id of a post of the policy.</param>
/// <param name="Person">Id of a member, or of a person named with the election.</param>
public sealed record PostHolder(string Post, string Person);
