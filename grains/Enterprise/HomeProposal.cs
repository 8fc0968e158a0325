using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>
/// The points that a form gets from what is recorded already, so that nothing has to be told
/// twice. A pure function of the record, the policy and the year.
/// </summary>
/// <param name="Year">The form's year.</param>
/// <param name="Items">In the form's order.</param>
public sealed record HomeProposal(int Year, ImmutableArray<ProposedItem> Items)
{
    public decimal Total => Items.Sum(i => i.Points);

    public decimal Points(string item) => Items.FirstOrDefault(i => i.Item == item)?.Points ?? 0;

    /// <summary>What a host's record gives under a form.</summary>
    public static HomeProposal Of(
        GrainKey self, EnterpriseState state, Policy policy, ScoreForm form, int year)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(policy);
        var counted = EnterpriseFigures.Of(self, state);
        return new HomeProposal(year, [
            .. form.Items.Select(i => Of(i, state, counted, policy, year))]);
    }

    private static ProposedItem Of(ScoreItem item, EnterpriseState state, Contribution counted,
        Policy policy, int year)
    {
        ImmutableArray<PointsReason> because = [.. item.Proposal.Select(rule =>
        {
            var count = HostRecord.Count(state, counted, rule.Counts, year, rule.Years ?? 0);
            return new PointsReason(
                rule.Counts, HostRecord.NameOf(rule.Counts, policy), count, rule.AtLeast,
                Math.Min(item.Max.Value, rule.AtLeast is not { } least ? count * rule.Points
                    : count >= least ? rule.Points : 0));
        })];
        return new ProposedItem(item.Id, item.Max.Value,
            Scores.Scoring.Tidy(Math.Min(item.Max.Value, because.Sum(b => b.Points))), because);
    }
}
