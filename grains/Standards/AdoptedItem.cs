namespace Network.Grains.Standards;

/// <summary>An item of a checklist as it was when the list was begun: a list that changes keeps
/// old cases under the rule they began with.</summary>
/// <param name="Recorded">The number of the host's own record that shows it as met.</param>
public sealed record AdoptedItem(string Id, bool Required, string? Recorded = null);
