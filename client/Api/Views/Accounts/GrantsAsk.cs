using System.Collections.Immutable;
using Network.Grains.Access;

namespace Network.Client.Api.Views.Accounts;

/// <summary>Gives an account other roles.</summary>
public sealed record GrantsAsk(ImmutableArray<Grant> Grants);
