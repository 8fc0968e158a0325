using System.Collections.Immutable;
using Network.Client.Api.Overviews;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Client.Files.Listing;

/// <summary>The words of lists in the reader's language: of the closed lists, and of the policy
/// in force. A word that neither has stands as it is.</summary>
internal sealed class ListFileWords(KnownCity city, bool chinese)
{
    private Policy Policy => city.Facts.Policy;

    public DateOnly Today => city.Today;

    public string Say(LocalText text) => chinese ? text.Zh : text.En;

    public string? Of(ImmutableArray<Choice> list, string? word) =>
        word is null ? null : Say(Lists.Name(list, word));

    public string? District(string? id) => city.State.Districts
        .FirstOrDefault(d => d.Id == id) is { } found ? Say(found.Name) : id;

    public string? Industry(string? id) => Named(Policy.Industries
        .Select(i => (i.Id, i.Name)), id);

    public string? Programme(string? id) => Policy.Projects is not { } rules ? id
        : Named(
            [
                .. rules.Programmes.Select(p => (p.Id, p.Name)),
                .. rules.Tracks.Concat(rules.Groups).Select(c => (c.Id, c.Name)),
            ], id);

    public string? Honour(string? id) => Named(Policy.Honours.Select(h => (h.Id, h.Name)), id);

    public string? Service(string? id) => Named(Policy.Services.Select(s => (s.Id, s.Name)), id);

    private string? Named(IEnumerable<(string Id, LocalText Name)> list, string? id) =>
        list.FirstOrDefault(c => c.Id == id) is { Name: { } name } ? Say(name) : id;
}
