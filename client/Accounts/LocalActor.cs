using Network.Grains.Access;

namespace Network.Client.Accounts;

/// <summary>The configured actor, in every city that runs here.</summary>
internal sealed record LocalActor(Actor Actor);
