using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One grain as it is now.</summary>
/// <param name="Version">Send it as <c>If-Match</c> to act on exactly this.</param>
/// <param name="State">What the grain knows; persons by id.</param>
/// <param name="People">The persons that the state names, by id. A person who was erased is not
/// in it; who may not see personal data gets masked names.</param>
public sealed record GrainView<TState>(
    string Id,
    long Version,
    TState State,
    ImmutableSortedDictionary<string, PersonalData> People)
    where TState : GrainState;
