using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A checklist 达标清单 that a policy sets: what is met or not, item by item.</summary>
/// <param name="Per"><c>association</c>, <c>district</c> or <c>city</c>: whose list it is.</param>
/// <param name="HostKinds">Kinds of hosts whose associations it is for; empty for all.</param>
/// <param name="Groups">Parts of the list; may be empty.</param>
/// <param name="InspectedBy">Until when it is inspected each year; null where nobody inspects.
/// </param>
public sealed record Standard(
    string Id, LocalText Name, string Per, ImmutableArray<string> HostKinds,
    ImmutableArray<Choice> Groups, ImmutableArray<StandardItem> Items,
    Rule<MonthDay>? InspectedBy, Source Source)
{
    /// <summary>The value of <see cref="Per"/> for lists of associations.</summary>
    public const string PerAssociation = "association";

    public StandardItem? Find(string item) => Items.FirstOrDefault(i => i.Id == item);

    /// <summary>Whether the list is for associations of hosts of this kind.</summary>
    public bool IsFor(string hostKind) =>
        Per == PerAssociation && (HostKinds.IsEmpty || HostKinds.Contains(hostKind));
}
