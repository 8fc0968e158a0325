using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One line of the service desk's catalogue.</summary>
/// <param name="Content">What it consists of, in the document's words.</param>
/// <param name="AnswerWithinDays">Days from the asking until the answer is due.</param>
/// <param name="AssociationsOnly">Only hosts with an association may ask; null where anybody may.
/// </param>
public sealed record ServiceEntry(
    string Id,
    LocalText Name,
    LocalText Content,
    ServiceNature Nature,
    Rule<int> AnswerWithinDays,
    Source Source,
    Rule<bool>? AssociationsOnly = null);
