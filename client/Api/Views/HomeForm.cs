using System.Collections.Immutable;
using Network.Grains.Enterprise;

namespace Network.Client.Api.Views;

/// <summary>The form of an application for the title of home, with the points that the records
/// give already.</summary>
/// <param name="Year">The year of the form.</param>
/// <param name="OpenYear">For which year one may apply today; null when for none.</param>
/// <param name="Due">The last day on which one may apply for the form's year.</param>
/// <param name="Items">In the form's order; empty where the policy has no such title.</param>
public sealed record HomeForm(
    int Year, int? OpenYear, DateOnly Due, ImmutableArray<ProposedItem> Items);
