using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Client.Api.Views;

/// <summary>The rules that a city works under today.</summary>
/// <param name="Policy">The policy file with the city's overrides, each rule with its source.
/// </param>
/// <param name="Districts">Ids of the districts that are open, in the city's order.</param>
/// <param name="Overrides">What the city has set otherwise, and why.</param>
public sealed record PolicyInForce(
    Policy Policy,
    ImmutableArray<string> Districts,
    ImmutableArray<PolicyOverride> Overrides);
