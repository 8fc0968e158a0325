using System.Collections.Immutable;

namespace Network.Grains.District;

/// <summary>A federation of enterprise associations 区级企业科协联合会（联谊会）、联盟.</summary>
/// <param name="Members">Ids of the hosts whose associations belong to it.</param>
/// <param name="EndedOn">Null while it is at work.</param>
public sealed record Federation(
    string Id, string Name, FederationForm Form, DateOnly FoundedOn,
    ImmutableArray<string> Members, DateOnly? EndedOn = null);
