using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Standards;

/// <summary>Checking items and inspecting lists, the same for an association, a district and the
/// city.</summary>
public static class StandardDecisions
{
    /// <param name="applies">Whether a checklist is one of this body's.</param>
    public static Decision Check(StandardBook book, string standard,
        ImmutableArray<ItemFinding> items, DateOnly on, Context context,
        Func<Standard, bool> applies,
        Func<ImmutableArray<AdoptedItem>, ImmutableArray<ItemCheck>, GrainEvent> fact)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(fact);
        if (Find(standard, context, applies) is not { } list)
        {
            return new Decision.Refused(Unknown(standard, context, applies));
        }

        var wrong = (items.IsEmpty ? Empty : null)
            ?? Checks.Past(on, context, "on")
            ?? items.Select((f, i) => Wrong(list, items, f, i)).FirstOrDefault(w => w is not null);
        if (wrong is not null)
        {
            return new Decision.Refused(wrong);
        }

        ImmutableArray<AdoptedItem> adopted = [
            .. list.Items.Select(i => new AdoptedItem(i.Id, i.Required, i.Recorded))];
        ImmutableArray<ItemCheck> checks = [
            .. items.Select(f => new ItemCheck(f.Item, f.Met, on, f.Evidence))];
        var kept = book.Find(standard);
        return kept is not null && kept.Items.SequenceEqual(adopted)
            && checks.All(kept.Checks.Contains)
            ? Decision.Nothing
            : Decision.Accept(fact(adopted, checks));
    }

    /// <param name="recorded">The number of the body's own record by its name.</param>
    public static Decision Inspect(StandardBook book, string standard,
        (int Year, bool Passed, DateOnly On, string? Remark) found, Context context,
        Func<Standard, bool> applies, Func<string, long> recorded,
        Func<YearlyInspection, GrainEvent> fact)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(fact);
        if (Find(standard, context, applies) is not { } list)
        {
            return new Decision.Refused(Unknown(standard, context, applies));
        }

        if (list.InspectedBy is not { } by)
        {
            return Decision.Refuse("standard.not-inspected",
                $"“{list.Name.Zh}”不实行年检。",
                $"'{list.Name.En}' is not inspected yearly.", "standard");
        }

        var kept = book.Find(standard);
        var earlier = kept?.Inspections.FirstOrDefault(i => i.Year == found.Year);
        var wrong = Checks.Past(found.On, context, "on")
            ?? (found.Year == found.On.Year || found.Year == found.On.Year - 1 ? null : WrongYear)
            ?? Checks.OptionalText(found.Remark, "remark", TextLimits.ReasonMax)
            ?? (found.Passed ? Unmet(list, kept, recorded) : null)
            ?? Unexplained(found.Passed, found.Remark, earlier);
        var inspection = new YearlyInspection(found.Year, found.Passed, found.On,
            found.On <= by.Value.In(found.Year), found.Remark);
        return wrong is not null ? new Decision.Refused(wrong)
            : inspection == earlier ? Decision.Nothing
            : Decision.Accept(fact(inspection));
    }

    private static Standard? Find(
        string standard, Context context, Func<Standard, bool> applies) =>
        context.City!.Policy.Standards.FirstOrDefault(s => s.Id == standard && applies(s));

    private static Rejection Unknown(
        string standard, Context context, Func<Standard, bool> applies)
    {
        var own = context.City!.Policy.Standards.Where(applies).ToImmutableArray();
        return new("unknown.standard", own.IsEmpty
            ? new("现行文件没有适用于此处的达标清单。", "No checklist of the policy is for this body.")
            : new($"没有适用的达标清单“{standard}”。可用："
                + $"{string.Join("、", own.Select(s => s.Name.Zh))}。",
                $"There is no checklist '{standard}' for this body; there are "
                + $"{string.Join(", ", own.Select(s => s.Id))}."), "standard");
    }

    private static Rejection? Wrong(
        Standard list, ImmutableArray<ItemFinding> all, ItemFinding finding, int index) =>
        list.Find(finding.Item) is null
            ? new Rejection("unknown.standard-item", new(
                $"“{list.Name.Zh}”中没有“{finding.Item}”一项。",
                $"'{list.Name.En}' has no item '{finding.Item}'."), $"items[{index}].item",
                list.Source)
            : all.Take(index).Any(f => f.Item == finding.Item)
                ? new Rejection("standard.item-twice", new(
                    "同一项只能填写一次。", "An item stands twice."), $"items[{index}].item")
                : Checks.OptionalText(
                    finding.Evidence, $"items[{index}].evidence", TextLimits.EvidenceMax);

    private static Rejection? Unmet(
        Standard list, KeptStandard? kept, Func<string, long> recorded)
    {
        var open = list.Items.FirstOrDefault(i => i.Required
            && kept?.IsMet(new AdoptedItem(i.Id, true, i.Recorded), recorded) is not true);
        return open is null ? null : new("standard.unmet", new(
            $"“{open.Name.Zh}”尚未达标，不能年检合格。请先核实该项，或以不合格登记。",
            $"'{open.Name.En}' is not met; it cannot pass. Check that item first, or enter it "
            + "as not passed."), "passed", open.Source);
    }

    private static Rejection? Unexplained(
        bool passed, string? remark, YearlyInspection? earlier) =>
        !string.IsNullOrWhiteSpace(remark) || (passed && earlier is null) ? null
            : new("standard.remark-missing", earlier is null
                ? new("年检不合格须说明原因。", "Say why it did not pass.")
                : new("该年度已年检，更正须说明理由。",
                    "That year is inspected already; give the reason for changing it."),
                "remark");

    private static readonly Rejection Empty = new("standard.nothing-checked", new(
        "请至少填写一项。", "Enter at least one item."), "items");

    private static readonly Rejection WrongYear = new("standard.wrong-year", new(
        "年检日期应在该年度内或次年内。",
        "An inspection takes place in its year or in the one after."), "year");
}
