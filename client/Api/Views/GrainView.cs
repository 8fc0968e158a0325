using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One grain as it is now.</summary>
/// <param name="Version">Send it as <c>If-Match</c> to act on exactly this.</param>
/// <param name="State">What the grain knows; persons by id.</param>
/// <param name="People">The persons that the state names, by id. A person who was erased is not
/// in it; who may not see personal data gets masked names.</param>
/// <param name="Allowed">The commands that the reader may send to this grain, by name.</param>
/// <param name="Begins">The kinds of grain that the reader may begin something new of here.
/// </param>
/// <param name="Erases">Whether the reader may erase what names a person of it.</param>
/// <param name="Files">Whether the reader may see its files.</param>
/// <param name="HostName">Name of the host that it belongs to, for whoever reads it; null where it
/// belongs to none.</param>
public sealed record GrainView<TState>(
    string Id,
    long Version,
    TState State,
    ImmutableSortedDictionary<string, PersonalData> People,
    ImmutableArray<string> Allowed,
    ImmutableArray<GrainKind> Begins,
    bool Erases,
    bool Files,
    string? HostName)
    where TState : GrainState;
