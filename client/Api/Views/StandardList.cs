using System.Collections.Immutable;
using Network.Grains.Standards;

namespace Network.Client.Api.Views;

/// <summary>The policy's checklists for one body, and how it stands with each.</summary>
public sealed record StandardList(ImmutableArray<StandardStanding> Standards);
