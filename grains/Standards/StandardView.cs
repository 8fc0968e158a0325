using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Standards;

/// <summary>The checklists of one body beside what it has: also those nobody has begun.</summary>
public static class StandardView
{
    /// <summary>The checklists of an association, with what its record shows by itself.</summary>
    public static ImmutableArray<StandardStanding> Of(
        GrainKey self, EnterpriseState state, Policy policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        return state.Profile is not { } profile ? []
            : Of(policy.Standards.Where(s => s.IsFor(Words.Of(profile.Kind))), state.Standards,
                Today(Enterprise.Standing.Recorded(self, state), state, today), today);
    }

    private static Func<string, long> Today(
        Func<string, long> recorded, EnterpriseState state, DateOnly today) => name =>
        name == HostRecord.InTerm && state.Leadership is { } leaders && leaders.Until < today
            ? 0 : recorded(name);

    /// <summary>The checklists of a district or the city.</summary>
    /// <param name="per"><c>district</c> or <c>city</c>.</param>
    public static ImmutableArray<StandardStanding> Of(
        string per, StandardBook book, Policy policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Of(policy.Standards.Where(s => s.Per == per), book, _ => 0, today);
    }

    private static ImmutableArray<StandardStanding> Of(IEnumerable<Standard> standards,
        StandardBook book, Func<string, long> recorded, DateOnly today) => [
            .. standards.Select(s => One(s, book.Find(s.Id), recorded, today))];

    private static StandardStanding One(
        Standard standard, KeptStandard? kept, Func<string, long> recorded, DateOnly today)
    {
        ImmutableArray<ItemStanding> items = [
            .. standard.Items.Select(i => Item(i, kept, recorded))];
        ImmutableArray<YearlyInspection> inspections = [
            .. (kept?.Inspections ?? []).OrderByDescending(i => i.Year)];
        return new(standard.Id, standard.Name, standard.Source, items.Count(i => i.Met),
            items.All(i => i.Met || !i.Required), items, inspections,
            standard.InspectedBy is not null,
            inspections.Any(i => i.Year == today.Year) ? null
                : standard.InspectedBy?.Value.In(today.Year));
    }

    private static ItemStanding Item(
        StandardItem item, KeptStandard? kept, Func<string, long> recorded)
    {
        var byRecord = item.Recorded is { } name && recorded(name) > 0;
        var check = kept?.Checks.FirstOrDefault(c => c.Item == item.Id);
        return new(item.Id, item.Name, item.Required, byRecord || check is { Met: true },
            byRecord, check?.On, check?.Evidence, item.Group, item.Source);
    }
}
