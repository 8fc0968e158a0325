using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One line of a work list: what falls due, when, and whose it is.</summary>
/// <param name="Kind">What it comes from, such as <c>deadline</c> or <c>reelection</c>.</param>
/// <param name="Role">Whose duty it is: a role by its stable name.</param>
/// <param name="Count">How many are still to be done; 0 where that is not counted or all are.
/// </param>
/// <param name="District">Id of the district whose matter it is; null for the whole scope.</param>
/// <param name="Clause">The phrase that asks for it, where one does.</param>
public sealed record WorkItem(
    string Kind,
    string Role,
    LocalText Title,
    DateOnly Due,
    WorkState State,
    long Count,
    string? District,
    AttentionLink? Link,
    Source? Clause);
