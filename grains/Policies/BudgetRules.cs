using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>The city association's yearly budget.</summary>
public sealed record BudgetRules(ImmutableArray<BudgetLine> Lines)
{
    public BudgetLine? Find(string id) => Lines.FirstOrDefault(l => l.Id == id);
}
